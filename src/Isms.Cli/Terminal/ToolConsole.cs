using NodaTime;
using NodaTime.Extensions;
using NodaTime.TimeZones;

namespace Isms.Cli.Terminal;

/// <summary>Where the tool writes, data to one, everything else to the other, and what day it is there.</summary>
/// <param name="Out">Data.</param>
/// <param name="Error">Everything else.</param>
/// <param name="IsInteractive">Whether a person looks at the data in a terminal, so that tables and colours make sense.</param>
public sealed record ToolConsole(TextWriter Out, TextWriter Error, bool IsInteractive)
{
    /// <summary>The clock on the wall; the system's unless said otherwise.</summary>
    public IClock Clock { get; init; } = SystemClock.Instance;

    /// <summary>Today by the clock, in the time zone of the system.</summary>
    public LocalDate Today => Clock.InZone(BclDateTimeZone.ForSystemDefault()).GetCurrentDate();

    /// <summary>The console of this process.</summary>
    /// <returns>Standard output and standard error.</returns>
    public static ToolConsole OfProcess() => new(Console.Out, Console.Error, !Console.IsOutputRedirected && !Console.IsErrorRedirected);
}
