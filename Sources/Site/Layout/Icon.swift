import Markup

/// A handful of drawings of ours, 24 x 24, always beside a word.
package enum Icon: String, Sendable, CaseIterable {
    case home, growth, paths, people, teams, reviews, evidence, feedback, pay, settings

    var drawing: HTML {
        svg(width: 24, height: 24, .fill(.none), .stroke(.currentColor), .strokeWidth(1.6), .aria("hidden", true)) {
            path(outline)
        }
    }

    private var outline: Outline {
        switch self {
        case .home: "M4 11l8-7 8 7v9h-5v-6H9v6H4z"
        case .growth: "M3 20v-5h6v-6h6V4h6M12 20V4M9 7l3-3 3 3"
        case .paths: "M3 20h6v-5h6v-6h6V4"
        case .people: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c1-5 4-7 8-7s7 2 8 7"
        case .teams: "M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM17 11a2.500 2.500 0 1 0 0-5M2 20c.6-4 3-6 6-6s5.400 2 6 6M16 14c3 0 5 2 5.500 5"
        case .reviews: "M6 3h9l4 4v14H6zM9 12h7M9 16h7M14 3v5h5"
        case .evidence: "M5 4h14v16H5zM9 9h6M9 12.500h6M9 16h3"
        case .feedback: "M4 5h16v11H11l-5 4v-4H4zM8 9h8M8 12.500h5"
        case .pay: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM15 9h-4a2 2 0 0 0 0 4h2a2 2 0 0 1 0 4H9M12 7v2M12 17v-1"
        case .settings: "M4 7h10M18 7h2M4 12h3M11 12h9M4 17h8M16 17h4M14 5v4M7 10v4M12 15v4"
        }
    }
}
