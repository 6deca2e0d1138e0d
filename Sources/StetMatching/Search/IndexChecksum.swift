/// Checksums of the pages of an index: they notice damage, not malice.
enum IndexChecksum {
    /// How many bytes have a checksum of their own.
    static let pageBytes = 4_096

    /// The checksum of some bytes.
    static func of(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
        var first: UInt64 = 0x9E37_79B9_7F4A_7C15 &+ UInt64(bytes.count)
        var second: UInt64 = 0xC2B2_AE3D_27D4_EB4F
        var at = 0
        while at + 16 <= bytes.count {
            let low = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            let high = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at + 8, as: UInt64.self))
            first = (first ^ low) &* 0xFF51_AFD7_ED55_8CCD
            first ^= first >> 29
            second = (second ^ high) &* 0xC4CE_B9FE_1A85_EC53
            second ^= second >> 31
            at += 16
        }
        while at < bytes.count {
            first = (first ^ UInt64(bytes[at])) &* 0xFF51_AFD7_ED55_8CCD
            first ^= first >> 29
            at += 1
        }
        let mixed = WordHash.mixed(first ^ (second << 1 | second >> 63))
        return UInt32(truncatingIfNeeded: mixed ^ mixed >> 32)
    }
}
