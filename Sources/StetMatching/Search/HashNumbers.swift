/// Numbers by the hash of a word, in one open table; much faster than a dictionary where there are millions.
struct HashNumbers {
    private var keys: [UInt64]
    private var values: [UInt32]
    /// How many hashes have a number.
    private(set) var count = 0

    /// An empty table.
    init() {
        keys = [UInt64](repeating: 0, count: 1_024)
        values = [UInt32](repeating: 0, count: 1_024)
    }

    /// The number of a hash, or nil.
    func number(of hash: UInt64) -> UInt32? {
        let place = place(of: hash)
        return keys[place] == 0 ? nil : values[place]
    }

    /// Gives a hash a number; one that it has is replaced.
    mutating func set(_ hash: UInt64, _ number: UInt32) {
        if count * 2 >= keys.count { grow() }
        let place = place(of: hash)
        if keys[place] == 0 {
            keys[place] = hash | 1
            count += 1
        }
        values[place] = number
    }

    /// Where a hash is, or would be. The lowest bit is given up, so that no key is zero.
    private func place(of hash: UInt64) -> Int {
        let mask = keys.count - 1
        let key = hash | 1
        return keys.withUnsafeBufferPointer { keys in
            var place = Int(truncatingIfNeeded: hash >> 20) & mask
            while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
            return place
        }
    }

    private mutating func grow() {
        let old = zip(keys, values)
        keys = [UInt64](repeating: 0, count: keys.count * 2)
        values = [UInt32](repeating: 0, count: keys.count)
        for (key, value) in old where key != 0 {
            let place = place(of: key)
            (keys[place], values[place]) = (key, value)
        }
    }
}
