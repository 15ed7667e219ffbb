/// The encoding of a label of an international domain name in ASCII (RFC 3492).
enum Punycode {
    private static let base = 36
    private static let least = 1
    private static let most = 26

    /// The encoding, without the `xn--` that stands before it in a name.
    ///
    /// Takes time with the square of the length: labels are short.
    static func encode(_ label: [UInt32]) -> [UInt8] {
        var out = label.filter { $0 < 0x80 }.map { UInt8($0) }
        let basic = out.count
        if basic > 0 { out.append(UInt8(ascii: "-")) }
        var n = 0x80
        var delta = 0
        var bias = 72
        var handled = basic
        while let next = label.lazy.map({ Int($0) }).filter({ $0 >= n }).min() {
            delta += (next - n) * (handled + 1)
            n = next
            for scalar in label {
                if scalar < n { delta += 1 }
                guard scalar == n else { continue }
                append(delta, bias: bias, to: &out)
                bias = adapt(delta, count: handled + 1, isFirst: handled == basic)
                delta = 0
                handled += 1
            }
            delta += 1
            n += 1
        }
        return out
    }

    /// Appends an integer of variable length (section 3.3).
    private static func append(_ number: Int, bias: Int, to out: inout [UInt8]) {
        var rest = number
        var k = base
        while true {
            let threshold = min(max(k - bias, least), most)
            guard rest >= threshold else { break }
            out.append(digit(threshold + (rest - threshold) % (base - threshold)))
            rest = (rest - threshold) / (base - threshold)
            k += base
        }
        out.append(digit(rest))
    }

    /// The bias for the next integer (section 3.4).
    private static func adapt(_ delta: Int, count: Int, isFirst: Bool) -> Int {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / count
        var k = 0
        while delta > (base - least) * most / 2 {
            delta /= base - least
            k += base
        }
        return k + (base - least + 1) * delta / (delta + 38)
    }

    /// `a` to `z`, then `0` to `9`.
    private static func digit(_ number: Int) -> UInt8 { UInt8(number < 26 ? 0x61 + number : 0x30 + number - 26) }
}
