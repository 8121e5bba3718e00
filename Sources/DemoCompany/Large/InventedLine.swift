/// Who answers to whom: from six to ten people each, filled from the top, so that the tree is as deep as it must be.
struct InventedLine: Sendable {
    static let ceo = 1
    static let cpo = 2
    static let first = 3

    /// By number: of the administrator, the CEO, the CPO, then everybody.
    private(set) var manager: [Int?]
    private(set) var height: [Int]
    private(set) var reports: [[Int]]

    init(of people: Int, _ draw: inout SeededDraw) {
        manager = [Self.ceo, nil, Self.ceo]
        height = Array(repeating: 0, count: people)
        reports = Array(repeating: [], count: people)
        (reports[Self.ceo]) = [0, Self.cpo]
        var head = Self.cpo
        while manager.count < people {
            let last = min(manager.count + draw.number(in: 6...10), people)
            for number in manager.count..<last {
                manager.append(head)
                reports[head].append(number)
            }
            head += 1
        }
        for number in stride(from: people - 1, through: 1, by: -1) {
            guard let above = manager[number] else { continue }
            height[above] = max(height[above], height[number] + 1)
        }
    }

    /// From the CPO's own reports, at 0.
    func depth(of number: Int) -> Int {
        var (depth, above) = (-1, manager[number])
        while let next = above {
            depth += 1
            above = manager[next]
        }
        return depth - 1
    }
}
