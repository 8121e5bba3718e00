import Kernel
import Storage
import Testing

@testable import Reviews

extension Review {
    /// A review of the scene with its cycle, as its organization stored them, whoever asks.
    static func ofScene(_ number: Int, _ organization: OrganizationID, _ db: any Reader) throws -> (review: Review, cycle: ReviewCycle) {
        let review = try #require(try Review.stored(ReviewID(RightsScene.id(number).uuid), of: organization, in: db))
        return (review, try #require(try ReviewCycle.stored(review.cycle, of: organization, in: db)))
    }
}
