/// A piece of a page with a name of its own; placed in a builder, it stands for its markup.
///
/// ```swift
/// struct Avatar: Component {
///     let initials: String
///     var html: HTML { span(.class("avatar"), .aria("hidden", true)) { initials } }
/// }
/// ```
package protocol Component {
    /// The markup of the component.
    @HTMLBuilder var html: HTML { get }
}
