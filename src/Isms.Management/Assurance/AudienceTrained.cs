using Isms.Controls.Support.Training;
using NodaTime;

namespace Isms.Management.Assurance;

/// <summary>A level of the organisation that was trained (concept 78), without who. Immutable, with value equality.</summary>
/// <param name="Audience">For whom the courses are.</param>
/// <param name="Days">On how many days courses for them were held by the day of the pack, a day of two courses counted twice; 1 or more.</param>
/// <param name="Last">The last of these days.</param>
public sealed record AudienceTrained(TrainingAudience Audience, int Days, LocalDate Last);
