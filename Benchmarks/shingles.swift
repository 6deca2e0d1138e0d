// Measures how fast a text is cut into words and shingles, beside a pass that only decodes its UTF-8.
//
//     swiftc -O -parse-as-library -o shingles shingles.swift Words.swift WordHash.swift \
//         LetterFolding.swift ShingleScan.swift
//     shingles FILE
//
// Prints three figures in MB/s: decoding (the floor), shingles, and the list of words. CPU time, best of seven.

import Foundation

@main
struct Shingles {
    static func main() throws {
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1])))
        var sum: UInt64 = 0
        let decoding = speed(bytes) { sum &+= decoded($0) }
        let shingles = speed(bytes) { buffer in
            var scan = ShingleScan()
            scan.scan(buffer) { sum &+= $0 }
        }
        let words = speed(bytes) { buffer in
            sum &+= UInt64(Words(bytes, in: 0..<buffer.count).list.count)
        }
        print(decoding, shingles, words)
        // The sum is used, so that nothing of it is left out.
        if sum == 0 { print("nothing") }
    }

    /// The sum of the code points.
    private static func decoded(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var (at, sum) = (0, UInt64(0))
        while at < bytes.count {
            if bytes[at] < 0x80 {
                sum &+= UInt64(bytes[at])
                at += 1
            } else {
                let (scalar, length) = Words.scalar(bytes, at)
                sum &+= UInt64(scalar.value)
                at += length
            }
        }
        return sum
    }

    private static func speed(_ bytes: [UInt8], _ work: (UnsafeBufferPointer<UInt8>) -> Void) -> Int {
        let best =
            (0..<7).map { _ in
                let start = time()
                bytes.withUnsafeBufferPointer(work)
                return time() - start
            }.min() ?? 1
        return Int(Double(bytes.count) / 1e6 / best)
    }

    private static func time() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
