using System.CommandLine;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Cli.Commands;

/// <summary>An option whose value is a date.</summary>
internal static class DateOption
{
    public static Option<LocalDate?> Create(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            if (IsoDate.TryParse(result.Tokens[0].Value, out LocalDate date))
            {
                return date;
            }

            result.AddError($"{name}: a date such as 2026-03-31 was expected; there is \"{result.Tokens[0].Value}\".");
            return null;
        },
    };
}
