import StetStorage
import StetTestSupport
import Testing

/// Several programs change one claim at the same moment: somebody wins, and nobody wins twice.
struct ClaimRaceTests {
    /// The exit statuses of lines such as `c1 approve 75`, by claim, in order of size.
    private func statuses(_ lines: String) -> [String: [Int]] {
        lines.split(separator: "\n").reduce(into: [String: [Int]]()) { found, line in
            let words = line.split(separator: " ").map(String.init)
            guard words.count == 3, let status = Int(words[2]) else { return }
            found[words[0], default: []].append(status)
        }.mapValues { $0.sorted() }
    }

    @Test(arguments: TestBackend.available)
    func `of six people who take one claim at the same moment one has it`(backend: TestBackend) throws {
        let race = try Race(backend)
        try race.run(
            """
            for n in 1 2 3 4 5 6; do stet reviewer add p$n --name "Person $n" --role checker; done
            for n in 1 2 3; do stet claim add "The ferry carried $n passengers."; done
            cat > take <<'END'
            stet --as p$2 claim take c$1 --slot checker > /dev/null 2>&1; echo "c$1 p$2 $?" >> taken
            END
            """)
        try race.run("for c in 1 2 3; do seq 6 | xargs -P 6 -I N sh take $c N; done")
        for (_, found) in statuses(try race.run("cat taken")) {
            #expect(found == [0, 2, 2, 2, 2, 2])
        }
        #expect(try race.count("SELECT COUNT(*) FROM assignment WHERE state = 'active'") == 3)
        #expect(try race.run("stet audit verify").contains("The log holds"))
    }

    @Test(arguments: TestBackend.available)
    func `of an approval and an edit at the same moment one wins, and the other is told to look again`(
        backend: TestBackend
    ) throws {
        let race = try Race(backend)
        try race.run(
            """
            stet reviewer add ben --name 'Ben Ode' --role checker
            for n in 1 2 3 4; do
              stet claim add "The ferry carried $n passengers."
              stet --as ada claim take c$n
              stet --as ada evidence add c$n --cite Log --stance supports --primary
              stet --as ada evidence add c$n --cite Yearbook --stance supports
              stet --as ada claim rate c$n true --rationale 'The log of the port says so.'
              stet --as ada claim move c$n submit
              stet --as ben claim move c$n take-second
              stet --as ben claim rate c$n true --rationale 'The log of the port says so.'
            done
            cat > act <<'END'
            version=$(cat version.$1)
            case $2 in
              approve) stet --as ben claim move c$1 approve --seen $version ;;
              edit) stet claim edit c$1 --text "The ferry carried $1 dogs." --seen $version ;;
            esac > /dev/null 2>&1
            echo "c$1 $2 $?" >> acts
            END
            for n in 1 2 3 4; do
              stet claim show c$n --format json | tr ',{' '\\n\\n' > parts
              sed -n 's/^ *"version": *//p' parts | head -1 > version.$n
            done
            """)
        try race.run(
            "for n in 1 2 3 4; do printf 'approve\\nedit\\n' | xargs -P 2 -I A sh act $n A; done")
        let found = statuses(try race.run("cat acts"))
        #expect(found.count == 4)
        for (_, one) in found { #expect(one == [0, 75]) }
        // What stands was approved, and what was edited was not.
        #expect(
            try race.count(
                "SELECT COUNT(*) FROM claim WHERE category = 'done' AND text LIKE '%passengers.'")
                == race.count("SELECT COUNT(*) FROM claim WHERE category = 'done'"))
        #expect(try race.run("stet audit verify").contains("The log holds"))
    }

    @Test(arguments: TestBackend.available)
    func `two who assign the same claims by themselves at once fill no slot twice`(
        backend: TestBackend
    ) throws {
        let race = try Race(backend)
        try race.run(
            """
            for n in 1 2 3 4; do stet reviewer add p$n --name "Person $n" --role checker; done
            for n in 1 2 3 4 5 6; do stet claim add "The ferry carried $n passengers."; done
            cat > share <<'END'
            stet claim assign c1 c2 c3 c4 c5 c6 --auto --seed $1 > /dev/null 2>&1
            echo "all $1 $?" >> shared
            END
            seq 4 | xargs -P 4 -I N sh share N
            """)
        #expect(
            try race.count(
                """
                SELECT COUNT(*) FROM (SELECT claim, slot FROM assignment WHERE state = 'active'
                    GROUP BY claim, slot HAVING COUNT(*) > 1) AS twice
                """) == 0)
        #expect(
            try race.count("SELECT COUNT(*) FROM assignment WHERE slot = 'checker' AND state = 'active'")
                == 6)
        #expect(statuses(try race.run("cat shared"))["all"]?.first == 0)
        #expect(try race.run("stet audit verify").contains("The log holds"))
    }

    @Test(arguments: TestBackend.available)
    func `of three who take the last seat of a panel one sits down, and ballots given at once all count`(
        backend: TestBackend
    ) throws {
        let race = try Race(backend)
        try race.run(
            """
            stet reviewer add ruth --name Ruth --role editor
            for n in 1 2 3 4 5; do stet reviewer add e$n --name "Editor $n" --role editor; done
            stet claim add 'The ferry carried nobody.' --workflow panel-vote
            stet --as ada claim take c1
            stet --as ada evidence add c1 --cite Log --stance supports --primary
            stet --as ada evidence add c1 --cite Yearbook --stance supports
            stet --as ada claim rate c1 true --rationale 'The log of the port says so.'
            stet --as ada claim move c1 propose
            stet --as ruth claim move c1 take-editing
            stet --as ruth claim rate c1 true --rationale 'The log of the port says so.'
            stet --as ruth claim move c1 agree
            cat > sit <<'END'
            stet --as e$1 claim move c1 take-seat > /dev/null 2>&1; echo "c1 sit $?" >> sat
            stet --as e$1 claim rate c1 true --rationale 'The log says so.' > /dev/null 2>&1 || true
            END
            seq 5 | xargs -P 5 -I N sh sit N
            stet --as ruth claim move c1 count
            """)
        #expect(statuses(try race.run("cat sat"))["c1"] == [0, 0, 0, 2, 2])
        #expect(try race.count("SELECT COUNT(*) FROM claim WHERE state = 'rated'") == 1)
    }
}
