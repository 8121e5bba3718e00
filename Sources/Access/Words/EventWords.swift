/// What each kind of event of the journal says to the person it is about: one sentence in each language. Programs read the kind itself.
package enum EventWords {
    package typealias Sentences = [String: (String, String)]

    package static let all: Sentences = [people, door, careers, pay, cycles, reviews, growth].reduce(into: [:]) { $0.merge($1) { first, _ in first } }
}
