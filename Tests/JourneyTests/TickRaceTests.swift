import Foundation
import StetModel
import StetStorage
import StetTestSupport
import Testing

/// Several programs let the timers of one desk run, and hand out its notices, at the same time.
struct TickRaceTests {
    @Test(arguments: TestBackend.available)
    func `five ticks at once run each timer once, and five deliveries tell each notice once`(
        backend: TestBackend
    ) throws {
        let race = try Race(backend, withTimers: true)
        try race.run(
            """
            for n in 1 2 3 4 5 6 7 8; do
              stet claim add "The ferry carried $n passengers." --workflow timed
              stet claim assign c$n --to ada
            done
            """)
        try race.run(
            """
            seq 5 | xargs -P 5 -I N stet tick --now 2024-10-20T09:00:00Z > ticks.txt
            """)
        let database = try openDatabase(at: race.place.address)
        let runs = try database.row("SELECT COUNT(*) FROM timer_run")?.integer(0)
        #expect(runs == 16)
        // Assigned, reminded, unassigned.
        #expect(try database.row("SELECT COUNT(*) FROM notice")?.integer(0) == 24)
        let told = try race.run(
            """
            cat > tell <<'END'
            if test $1 -lt 4; then stet notify --to told.jsonl --limit 6; else
              stet notify --exec 'cat > one.$$ && mv one.$$ exec.$$'
            fi
            END
            seq 5 | xargs -P 5 -I N sh tell N > notified.txt
            touch told.jsonl
            cat told.jsonl $(find . -name 'exec.*')
            """)
        let ids = try told.split(separator: "\n").map { try JSON.parse(String($0))["id"]?.string ?? "" }
        #expect(Set(ids).count == 24)
        #expect(ids.count == 24)
        #expect(try race.run("stet audit verify").contains("The log holds"))
        #expect(try race.run("stet notify --list --format jsonl") == "")
    }

    @Test(arguments: TestBackend.available)
    func `a notice that a crash left in the file is not added again`(backend: TestBackend) throws {
        let race = try Race(backend, withTimers: true)
        try race.run("stet claim add 'The quay was shut.' --workflow timed && stet claim assign c1 --to ada")
        try race.run("stet notify --to told.jsonl")
        let before = try race.run("cat told.jsonl")
        // As the desk was before it knew that the notice stands in the file, and a line that was cut off.
        let database = try openDatabase(at: race.place.address)
        try database.run("UPDATE notice SET sent_at = NULL, attempts = 0")
        try race.run("printf '{\"id\":\"u1\",\"de' >> told.jsonl && stet notify --to told.jsonl")
        #expect(try race.run("cat told.jsonl") == before)
        #expect(try race.run("stet notify --list --format jsonl") == "")
    }
}
