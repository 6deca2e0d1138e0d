#pragma once

/* Debian keeps the headers in a folder of their own; others put them with the rest. */
#if __has_include(<postgresql/libpq-fe.h>)
#include <postgresql/libpq-fe.h>
#else
#include <libpq-fe.h>
#endif

/* What Swift cannot see: macros that are characters. */
static const int cpostgresql_sqlstate = PG_DIAG_SQLSTATE;
static const int cpostgresql_message = PG_DIAG_MESSAGE_PRIMARY;

/* Loads libpq under the name of its file, such as "libpq.so.5", and finds the functions that libpq.c
   lists. None of them may be called before this answered NULL, none but those can be linked, and the
   first library that was found complete stays for good. Any thread may call it, any number of times.
   What went wrong is told in words, which are good until the thread calls it again. */
const char *cpostgresql_load(const char *library);
