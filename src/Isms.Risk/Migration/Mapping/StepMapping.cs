using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Risk.Migration.Mapping;

/// <summary>
/// A step-to-step mapping of one scale without fault: every step of the older scale has a step of the newer one, or has none on purpose.
/// Whether somebody reviewed it is said by <see cref="IsReviewed"/>; a migration takes only a reviewed one. Immutable and safe to share between threads.
/// </summary>
public sealed class StepMapping
{
    private readonly StepImage[] images;

    private StepMapping(StepMappingDefinition definition, int newerSteps)
    {
        Definition = definition;
        NewerSteps = newerSteps;
        images = definition.Steps.OrderBy(image => image.From).ToArray();
    }

    /// <summary>The definition it was made of.</summary>
    public StepMappingDefinition Definition { get; }

    /// <summary>How many steps the older scale has.</summary>
    public int OlderSteps => images.Length;

    /// <summary>How many steps the newer scale has.</summary>
    public int NewerSteps { get; }

    /// <summary>Whether somebody reviewed it.</summary>
    public bool IsReviewed => Definition.IsReviewed;

    /// <summary>Whether every step stays where it is, on a scale as long.</summary>
    public bool IsIdentity => OlderSteps == NewerSteps && images.All(image => image.To == image.From);

    /// <summary>The mapping that leaves every step where it is. Nobody reviewed it.</summary>
    /// <param name="steps">How many steps both scales have, 1 to 15.</param>
    /// <returns>The mapping.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public static StepMapping Identity(int steps) => Of(Guard.InRange(steps, 1, Rating.MaximumSteps), steps, step => new StepImage { From = step, To = step });

    /// <summary>Makes a mapping.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="olderSteps">How many steps the older scale has, 1 to 15.</param>
    /// <param name="newerSteps">How many steps the newer scale has, 1 to 15.</param>
    /// <returns>The mapping.</returns>
    /// <exception cref="IsmsIssuesException">The definition has errors; the exception has all issues.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside the range.</exception>
    public static StepMapping Create(StepMappingDefinition definition, int olderSteps, int newerSteps) =>
        TryCreate(definition, olderSteps, newerSteps, out StepMapping? mapping, out IReadOnlyList<IsmsIssue> issues) ? mapping : throw new IsmsIssuesException(issues);

    /// <summary>Makes a mapping, or says everything that is wrong.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="olderSteps">How many steps the older scale has, 1 to 15.</param>
    /// <param name="newerSteps">How many steps the newer scale has, 1 to 15.</param>
    /// <param name="mapping">The mapping, or null where an issue is an error.</param>
    /// <param name="issues">Errors, and notices about merged and unmapped steps; paths begin at the mapping.</param>
    /// <returns>True when there is a mapping.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside the range.</exception>
    public static bool TryCreate(
        StepMappingDefinition definition,
        int olderSteps,
        int newerSteps,
        [NotNullWhen(true)] out StepMapping? mapping,
        out IReadOnlyList<IsmsIssue> issues)
    {
        IssueCollector collector = new();
        mapping = TryCreate(definition, olderSteps, newerSteps, string.Empty, string.Empty, collector);
        issues = collector.Issues;
        return mapping is not null;
    }

    /// <summary>The step of the newer scale.</summary>
    /// <param name="step">The step of the older scale, from 1.</param>
    /// <returns>The step, or null where it is unmapped.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The step is off the older scale.</exception>
    public int? ImageOf(int step) => images[Guard.InRange(step, 1, images.Length) - 1].To;

    /// <summary>The mapping for scales of which nothing is known: no step has an image.</summary>
    internal static StepMapping Nothing(int olderSteps, int newerSteps) => Of(olderSteps, newerSteps, step => new StepImage { From = step, IsUnmapped = true });

    /// <summary>The same with a subject, and a path in a larger document.</summary>
    internal static StepMapping? TryCreate(StepMappingDefinition definition, int olderSteps, int newerSteps, string subject, string path, IssueCollector issues)
    {
        Guard.NotNull(definition);
        Guard.InRange(olderSteps, 1, Rating.MaximumSteps);
        Guard.InRange(newerSteps, 1, Rating.MaximumSteps);
        StepImage?[] found = new StepImage?[olderSteps];
        bool sound = true;
        for (int i = 0; i < definition.Steps.Count; i++)
        {
            StepImage image = definition.Steps[i];
            string place = JsonPointer.Item(path + "/steps", i);
            if (image.From < 1 || image.From > olderSteps)
            {
                Wrong(MappingIssues.StepOffOlder, place + "/from", Text(image.From), Text(olderSteps));
                continue;
            }

            if (found[image.From - 1] is not null)
            {
                Wrong(MappingIssues.StepTwice, place + "/from", Text(image.From));
                continue;
            }

            found[image.From - 1] = image;
            if ((image.To is null) != image.IsUnmapped)
            {
                Wrong(MappingIssues.StepUndecided, place, Text(image.From));
            }

            if (image.To < 1 || image.To > newerSteps)
            {
                Wrong(MappingIssues.StepOffNewer, place + "/to", Text(image.From), Text(image.To.Value), Text(newerSteps));
            }
        }

        for (int step = 1; step <= olderSteps; step++)
        {
            if (found[step - 1] is null)
            {
                Wrong(MappingIssues.StepMissing, path + "/steps", Text(step));
            }
        }

        if (!sound)
        {
            return null;
        }

        StepMapping mapping = new(definition, newerSteps);
        mapping.CheckOrder(subject, path, issues, ref sound);
        mapping.Note(subject, path, issues);
        return sound ? mapping : null;

        void Wrong(IssueDefinition issue, string place, params string[] arguments)
        {
            issues.Add(issue, subject, place, arguments);
            sound = false;
        }
    }

    private static StepMapping Of(int olderSteps, int newerSteps, Func<int, StepImage> image) =>
        new(new StepMappingDefinition { Steps = Enumerable.Range(1, olderSteps).Select(image).ToValueList() }, newerSteps);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void CheckOrder(string subject, string path, IssueCollector issues, ref bool sound)
    {
        if (Definition.NonMonotoneReason is not null)
        {
            return;
        }

        StepImage? below = null;
        foreach (StepImage image in images.Where(image => image.To is not null))
        {
            if (below is not null && image.To < below.To)
            {
                issues.Add(
                    MappingIssues.NotMonotone, subject, path + "/steps", Text(image.From), Text(image.To!.Value), Text(below.From), Text(below.To!.Value));
                sound = false;
            }

            below = image;
        }
    }

    private void Note(string subject, string path, IssueCollector issues)
    {
        foreach (IGrouping<int?, StepImage> merged in images.Where(image => image.To is not null).GroupBy(image => image.To).Where(group => group.Count() > 1))
        {
            issues.Add(MappingIssues.StepsMerged, subject, path + "/steps", string.Join(", ", merged.Select(image => Text(image.From))), Text(merged.Key!.Value));
        }

        foreach (StepImage unmapped in images.Where(image => image.IsUnmapped))
        {
            issues.Add(MappingIssues.StepUnmapped, subject, path + "/steps", Text(unmapped.From));
        }
    }
}
