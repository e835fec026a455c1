using Isms.Core;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Controls.Measurement;

/// <summary>A reading that is expected, and how it stands as of a day. Immutable, with value equality.</summary>
public sealed record ReadingStanding
{
    /// <summary>The first day of what it is read for.</summary>
    public required LocalDate Start { get; init; }

    /// <summary>The last day of what it is read for.</summary>
    public required LocalDate End { get; init; }

    /// <summary>The last day on which it is in time.</summary>
    public required LocalDate Due { get; init; }

    /// <summary>The reading that counts, or null where there is none.</summary>
    public required MeasureReading? Reading { get; init; }

    /// <summary>The day on which it, or the reading it corrects, was put on record; null where nothing says it.</summary>
    public required LocalDate? RecordedOn { get; init; }

    /// <summary>How it stands.</summary>
    public required ReadingState State { get; init; }

    /// <summary>Whether its value fits the target, late or not; null where there is no value or single readings are not compared.</summary>
    public required bool? IsMet { get; init; }

    /// <summary>Why it stands so.</summary>
    public LocalizedText Why
    {
        get
        {
            string start = IsoDate.Format(Start);
            string end = IsoDate.Format(End);
            string due = IsoDate.Format(Due);
            string place = RecordedOn is { } day ? IsoDate.Format(day) : "-";
            return State == ReadingState.Missing ? LocalizedText.Create(
                    $"{start}から{end}の測定値がない(期限 {due})。", $"There is no reading for {start} to {end}; it was due by {due}.")
                : State == ReadingState.Late ? LocalizedText.Create(
                    $"{start}から{end}の測定値は期限{due}の後に記録された。", $"The reading for {start} to {end} was recorded after it was due, {due}.")
                : State == ReadingState.NotDue ? LocalizedText.Create(
                    $"{start}から{end}の測定値は期限前か、測定の対象がない(期限 {due})。", $"For {start} to {end} no reading is due: {due} is not past, or there was nothing to read.")
                : LocalizedText.Create(
                    $"{start}から{end}: {State.Name.In(IsmsLanguage.Japanese)}(記録日 {place})。", $"{start} to {end}: {State.Name.In(IsmsLanguage.English)} (recorded on {place}).");
        }
    }
}
