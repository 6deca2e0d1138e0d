import Crypto

/// SHA-256 as the desk writes it: 64 hexadecimal digits (FIPS 180-4).
public enum ContentHash {
    /// The digest of `bytes`, in hexadecimal.
    public static func hex(_ bytes: [UInt8]) -> String {
        bytes.withUnsafeBytes { hexadecimal(SHA256.hash(data: $0)) }
    }

    /// The digest of a text's UTF-8.
    public static func hex(_ text: String) -> String { hex(Array(text.utf8)) }
}

/// The hexadecimal digits of some bytes.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in bytes {
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
}
