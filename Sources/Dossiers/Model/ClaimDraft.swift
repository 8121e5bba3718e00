import Kernel

/// A claim as it is being written.
package struct ClaimDraft: Sendable {
    package let text: WrittenText
    package let subject: ClaimSubject

    package init(text: WrittenText, subject: ClaimSubject) {
        self.text = text
        self.subject = subject
    }
}
