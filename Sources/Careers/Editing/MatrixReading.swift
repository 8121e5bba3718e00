import Kernel

/// Which wording stands at each place of a matrix, for whoever writes over several of them to say what they read.
struct MatrixReading: Sendable {
    struct Place: Sendable {
        let competency: Competency
        let level: Level
        let expectation: Expectation?
        /// What would stand there instead.
        var typed = ""

        func saying(_ text: String) -> Place {
            var place = self
            place.typed = text
            return place
        }
    }

    private let places: [Place]

    init(_ grid: LadderGrid) {
        places = grid.competencies.flatMap { competency in
            grid.levels.map { Place(competency: competency, level: $0, expectation: grid.expectation(of: competency.id, at: $0.id)) }
        }
    }

    /// The revision of each place, row by row, 0 where nothing stands: "1 0 3". A page keeps it, and its script what it writes since.
    var text: String { places.map { String($0.revision) }.joined(separator: " ") }

    /// The places whose wording is none of those that were read. A matrix of another size was not read at all: only its empty places are free.
    func changed(since seen: String) -> [Place] {
        let read = seen.split(separator: " ").map { Int($0) }
        guard read.count == places.count else { return places.filter { $0.expectation != nil } }
        return zip(places, read).filter { $0.revision != $1 }.map(\.0)
    }
}

extension MatrixReading.Place {
    fileprivate var revision: Int { expectation?.revision ?? 0 }
}
