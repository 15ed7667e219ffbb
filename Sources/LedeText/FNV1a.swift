/// The hash FNV-1a in 64 bits (Fowler, Noll and Vo): for tables of words that nobody fills against us.
package enum FNV1a {
    /// The hash of nothing, from which each begins.
    @inlinable @inline(__always)
    package static var basis: UInt64 { 0xCBF2_9CE4_8422_2325 }

    /// The hash with one more byte.
    @inlinable @inline(__always)
    package static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
