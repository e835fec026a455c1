using System.Globalization;
using Isms.Core;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Management.Cycle;

/// <summary>A kind of record that a clause or a step asks for, as found in the data. Immutable.</summary>
public sealed record RequiredRecord
{
    internal RequiredRecord(LocalizedText required, int count, LocalDate? newest, ValueList<string> lacking, bool isConditional)
    {
        Required = required;
        Count = count;
        Newest = newest;
        Lacking = lacking;
        IsConditional = isConditional;
    }

    /// <summary>What is asked for, in our own words.</summary>
    public LocalizedText Required { get; }

    /// <summary>How many such records there are.</summary>
    public int Count { get; }

    /// <summary>The day of the newest one, not after the date of the judgement; null where the data give no day.</summary>
    public LocalDate? Newest { get; }

    /// <summary>The ids of what should have such a record and has none.</summary>
    public ValueList<string> Lacking { get; }

    /// <summary>Whether it is asked for only where there is an occasion, such as a nonconformity; without one nothing is missing.</summary>
    public bool IsConditional { get; }

    /// <summary>Whether something is missing: there is no record at all, or not for everything that should have one.</summary>
    public bool IsMissing => Lacking.Count > 0 || (Count == 0 && !IsConditional);

    /// <summary>What is there, with its number and the newest day; null where nothing is.</summary>
    public LocalizedText? There
    {
        get
        {
            if (Count == 0)
            {
                return null;
            }

            string count = Count.ToString(CultureInfo.InvariantCulture);
            return Newest is { } day
                ? LocalizedText.Create($"{Required.Japanese}: {count}(最新 {IsoDate.Format(day)})", $"{Required.English}: {count} (newest {IsoDate.Format(day)})")
                : LocalizedText.Create($"{Required.Japanese}: {count}", $"{Required.English}: {count}");
        }
    }

    /// <summary>What is missing; null where nothing is.</summary>
    public LocalizedText? Missing
    {
        get
        {
            if (Lacking.Count > 0)
            {
                string ids = string.Join(", ", Lacking);
                return LocalizedText.Create($"{Required.Japanese}が不足: {ids}", $"lacking {Required.English}: {ids}");
            }

            return IsMissing ? LocalizedText.Create($"記録がない: {Required.Japanese}", $"no record: {Required.English}") : null;
        }
    }
}
