using System.CommandLine;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Core.Time;
using Isms.Management.Years;
using NodaTime;

namespace Isms.Cli.Commands.Acting;

/// <summary>The period that a command looks back on: the year of the day unless its first or last day is given.</summary>
internal sealed class PeriodOptions
{
    private readonly Option<LocalDate?> from = DateOption.Create("--from", "the first day looked at; that of the fiscal year unless given");
    private readonly Option<LocalDate?> to = DateOption.Create("--to", "the last day looked at; the date to judge as of unless given");

    /// <summary>Adds them to a command.</summary>
    public PeriodOptions AddTo(Command command)
    {
        command.Add(from);
        command.Add(to);
        return this;
    }

    /// <summary>The period; null where it would end before it begins.</summary>
    public JudgedPeriod? PeriodOf(ParseResult parsed, FiscalYear year, LocalDate asOf)
    {
        JudgedPeriod usual = JudgedPeriod.Of(year, parsed.GetValue(to) ?? asOf);
        return parsed.GetValue(from) is not { } first ? usual : first <= usual.Until ? JudgedPeriod.Between(first, usual.Until) : null;
    }

    /// <summary>Says that the period would end before it begins.</summary>
    public static int Refuse(ToolConsole console, IsmsLanguage language)
    {
        console.Error.WriteLine(language == IsmsLanguage.Japanese ? "--from は期間の最終日以前の日付でなければなりません。" : "--from: a day on or before the last day of the period was expected.");
        return ExitCode.Usage;
    }
}
