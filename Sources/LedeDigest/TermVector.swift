/// A sparse vector over terms: ascending term ids and their weights.
struct TermVector: Sendable {
    var terms: [Int32] = []
    var weights: [Double] = []

    /// The Euclidean length.
    var length: Double {
        var squares = 0.0
        for weight in weights { squares += weight * weight }
        return squares.squareRoot()
    }

    /// Whether a term is in it.
    func has(_ term: Int32) -> Bool {
        var low = 0
        var high = terms.count
        while low < high {
            let middle = (low + high) / 2
            if terms[middle] < term { low = middle + 1 } else { high = middle }
        }
        return low < terms.count && terms[low] == term
    }

    /// The dot product with a vector over all terms.
    func dot(_ dense: [Double]) -> Double {
        let (terms, weights, dense) = (terms.span, weights.span, dense.span)
        var sum = 0.0
        for k in 0..<terms.count { sum += weights[k] * dense[Int(terms[k])] }
        return sum
    }

    /// Writes its weights into a vector over all terms.
    func write(to dense: inout [Double]) {
        var dense = dense.mutableSpan
        for k in terms.indices { dense[Int(terms[k])] = weights[k] }
    }

    /// Adds its weights to a vector over all terms.
    func add(to dense: inout [Double]) {
        var dense = dense.mutableSpan
        for k in terms.indices { dense[Int(terms[k])] += weights[k] }
    }

    /// Makes the weights of its terms in a vector over all terms 0.
    func erase(from dense: inout [Double]) {
        var dense = dense.mutableSpan
        for term in terms { dense[Int(term)] = 0 }
    }

    /// The vector with all weights divided by a number.
    func divided(by length: Double) -> TermVector { TermVector(terms: terms, weights: weights.map { $0 / length }) }

    /// Whether so many of its terms have a weight in a vector over all terms.
    func hasShared(_ count: Int, with dense: [Double]) -> Bool {
        var missing = count
        for term in terms where missing > 0 && dense[Int(term)] != 0 { missing -= 1 }
        return missing <= 0
    }

    /// The positions of the heaviest terms, heaviest first, of equally heavy ones the earlier first.
    func heaviest(_ count: Int) -> [Int] {
        guard count < terms.count / 4 else {
            var order = weights.enumerated().map { (weight: $0.element, position: $0.offset) }
            order.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.position < $1.position }
            return order.prefix(count).map(\.position)
        }
        // Few of many: most terms fail at the first comparison.
        var best: [Int] = []
        for position in terms.indices where best.count < count || weights[position] > weights[best[count - 1]] {
            var place = best.count
            while place > 0, weights[best[place - 1]] < weights[position] { place -= 1 }
            best.insert(position, at: place)
            if best.count > count { best.removeLast() }
        }
        return best
    }

    /// The vector of its heaviest terms alone.
    func cut(to count: Int) -> TermVector {
        guard terms.count > count, count > 0 else { return count > 0 ? self : TermVector() }
        let least = TermVector.greatest(count, of: weights)
        var equals = count
        for weight in weights where weight > least { equals -= 1 }
        var kept = TermVector()
        kept.terms.reserveCapacity(count)
        kept.weights.reserveCapacity(count)
        for k in terms.indices {
            if weights[k] == least {
                guard equals > 0 else { continue }
                equals -= 1
            } else if weights[k] < least {
                continue
            }
            kept.terms.append(terms[k])
            kept.weights.append(weights[k])
        }
        return kept
    }

    /// The last of the so many greatest of some numbers.
    ///
    /// Linear: by eight bits at a time, of which each step leaves the numbers that share them.
    private static func greatest(_ count: Int, of weights: [Double]) -> Double {
        // In the order of the numbers: those below zero the other way round, before the others.
        var left = weights.map { weight in
            let bits = weight.bitPattern
            return bits >> 63 == 1 ? ~bits : bits | 1 << 63
        }
        var rank = count
        for shift: UInt64 in stride(from: 56, through: 0, by: -8) where left.count > 1 {
            var counts = InlineArray<256, Int>(repeating: 0)
            for bits in left { counts[Int(bits >> shift & 0xFF)] += 1 }
            var digit = 255
            while counts[digit] < rank {
                rank -= counts[digit]
                digit -= 1
            }
            left.removeAll { Int($0 >> shift & 0xFF) != digit }
        }
        return Double(bitPattern: left[0] >> 63 == 1 ? left[0] & ~(1 << 63) : ~left[0])
    }

    /// Adds a multiple of a vector; weights that end at or below a bound are dropped.
    mutating func add(_ other: TermVector, times factor: Double, droppingBelow bound: Double) {
        var sum = TermVector()
        sum.terms.reserveCapacity(terms.count + other.terms.count)
        sum.weights.reserveCapacity(terms.count + other.terms.count)
        var i = 0
        var k = 0
        while i < terms.count || k < other.terms.count {
            let isOwn = k == other.terms.count || (i < terms.count && terms[i] <= other.terms[k])
            let isOther = i == terms.count || (k < other.terms.count && other.terms[k] <= terms[i])
            let term = isOwn ? terms[i] : other.terms[k]
            var weight = 0.0
            if isOwn {
                weight += weights[i]
                i += 1
            }
            if isOther {
                weight += factor * other.weights[k]
                k += 1
            }
            if weight > bound {
                sum.terms.append(term)
                sum.weights.append(weight)
            }
        }
        self = sum
    }
}
