import Kernel
import Markup
import Site

/// The staircase with its two drawings: one is displayed, after the room there is.
package struct StairFigure: Component {
    let stair: Stair
    let title: String
    let text: String

    package init(_ stair: Stair, title: String, text: String) {
        self.stair = stair
        self.title = title
        self.text = text
    }

    package var html: HTML {
        figure(.class("stair")) {
            drawing(.wide, "wide")
            drawing(.narrow, "narrow")
        }
    }

    /// What a drawing measures, without its strokes.
    package struct Drawing: Sendable {
        package let width: Double
        package let height: Double
        package let steps: [(left: Double, right: Double, top: Double)]
        /// The person's, and those on the riser.
        package let marks: [Double]
    }

    package var drawings: [Drawing] {
        [StairShape.wide, .narrow].map { shape in
            let layout = StairLayout(stair, shape)
            return Drawing(
                width: layout.width, height: layout.height,
                steps: layout.tops.indices.map { (layout.lefts[$0], layout.rights[$0], layout.tops[$0]) }, marks: [layout.you.y - 38] + layout.rungs)
        }
    }

    private func drawing(_ shape: StairShape, _ name: String) -> HTML {
        let layout = StairLayout(stair, shape)
        let (titleID, textID) = ("stair-\(name)-t", "stair-\(name)-d")
        return svg(width: layout.width, height: layout.height, .class(name), .role("img"), .aria("labelledby", "\(titleID) \(textID)")) {
            svgTitle(.id(titleID)) { title }
            desc(.id(textID)) { text }
            StairLines(stair: stair, layout: layout, shape: shape)
            StairTexts(stair: stair, layout: layout, shape: shape)
        }
    }
}
