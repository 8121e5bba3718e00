import Access
import Careers
import Dossiers
import Evidence
import Feedback
import Growth
import Home
import Kernel
import Pay
import People
import Reviews
import Site

/// The product, feature by feature, from the lowest.
package enum Features {
    package static let all: [any Feature.Type] = [
        People.self, Careers.self, Evidence.self, Reviews.self, Dossiers.self, Growth.self, Feedback.self, Pay.self, Access.self, Home.self,
    ]
    package static var routes: [Route] { all.flatMap { $0.routes } }
    package static var jobs: [JobHandler] { all.flatMap { $0.jobs } }
    package static var records: [PersonalRecord] { all.flatMap { $0.records } }
}
