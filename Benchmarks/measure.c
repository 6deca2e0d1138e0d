/* measure TIMES COMMAND ARGUMENT ... : runs a command so many times and prints its mean CPU time in
   milliseconds, its mean wall time in milliseconds and its largest resident size in MB. What the command
   writes is thrown away; a command that fails ends the measurement with its status. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double milliseconds(struct timeval time) { return time.tv_sec * 1e3 + time.tv_usec / 1e3; }

int main(int count, char **words) {
    if (count < 3) return 64;
    int times = atoi(words[1]);
    double cpu = 0, wall = 0;
    long resident = 0;
    for (int run = 0; run < times; run++) {
        struct timespec start, end;
        clock_gettime(CLOCK_MONOTONIC, &start);
        pid_t child = fork();
        if (child == 0) {
            int nothing = open("/dev/null", O_RDWR);
            dup2(nothing, 0), dup2(nothing, 1);
            execvp(words[2], words + 2);
            _exit(127);
        }
        int status;
        struct rusage used;
        wait4(child, &status, 0, &used);
        clock_gettime(CLOCK_MONOTONIC, &end);
        if (!WIFEXITED(status) || WEXITSTATUS(status) > 1) {
            fprintf(stderr, "measure: %s ended with %d\n", words[2], WEXITSTATUS(status));
            return WEXITSTATUS(status) ? WEXITSTATUS(status) : 70;
        }
        cpu += milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
        wall += (end.tv_sec - start.tv_sec) * 1e3 + (end.tv_nsec - start.tv_nsec) / 1e6;
        if (used.ru_maxrss > resident) resident = used.ru_maxrss;
    }
    printf("%.2f %.2f %.1f\n", cpu / times, wall / times, resident / 1024.0);
}
