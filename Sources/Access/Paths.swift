import Kernel
import Site

/// `DoorPaths.everything` is the first: one's account links to it.
enum AccessPaths {
    static let file = FixedPlace("me/everything.zip")
    static let copies = Place<PersonID>("people/:person/access-copies")
    static let copy = Place<AccessCopyID>("access-copies/:copy/everything.zip")
}
