import Kernel
import People
import Site

/// The table of contents.
enum AccessRoutes {
    static let all: [Route] = [
        .page(
            "access.mine", at: DoorPaths.everything, load: AccessHandlers.mine, show: { EverythingPage(everything: $0, frame: $1).html },
            json: { EverythingView($0) }),
        .file("access.mine.file", at: AccessPaths.file, load: AccessHandlers.file),
        .page(
            "access.copies", at: AccessPaths.copies, for: .roles(AccessPolicy.keepers), load: CopyHandlers.sheet,
            show: { CopiesPage(sheet: $0, state: .empty, frame: $1).html }, json: { CopiesView($0) }),
        .form(
            "access.copies.make", post: AccessPaths.copies, for: .roles(AccessPolicy.keepers), CopyForm.self, act: CopyHandlers.make,
            again: CopyHandlers.again),
        .file("access.copy.file", at: AccessPaths.copy, for: .roles(AccessPolicy.keepers), load: CopyHandlers.file),
    ]
}
