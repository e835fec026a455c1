using Isms.Audit.Records;
using Isms.Audit.Review;

namespace Isms.Audit.Preparation;

/// <summary>Management reviews by their days; those of one day in the order of the document.</summary>
internal static class ReviewOrder
{
    public static IEnumerable<ManagementReview> ByDate(AuditRecords records) => records.Reviews.OrderBy(review => review.Date);
}
