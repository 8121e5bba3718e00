/// A page of a form, in the order people fill it.
package enum FormStep: Sendable, Hashable {
    /// What became of the axes of the review before.
    case points
    /// A theme of the grid, from 1.
    case theme(Int)
    /// The objectives of the period, as the person tells them.
    case objectives
    /// What a manager says of them.
    case remarks
    /// The questions of the cycle, in its own words.
    case texts
    /// The axes of the coming period: the manager's last words.
    case axes
    /// Everything once more, before it is sent.
    case summary
}
