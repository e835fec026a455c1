using System.Globalization;
using System.Text.Json;
using Isms.Cli.Terminal;
using Isms.Controls.Privacy;
using Isms.Core;

namespace Isms.Cli.Output.Privacy;

/// <summary>The k-anonymity of a release: figures only, and the values of the smallest groups where their columns are given.</summary>
internal static class KAnonymityOutput
{
    /// <summary>Writes it.</summary>
    /// <param name="console">Where to write.</param>
    /// <param name="anonymity">What was found.</param>
    /// <param name="verdict">The verdict; null where no minimum is asked for.</param>
    /// <param name="shown">The names of the columns whose values are shown, or null to show none.</param>
    /// <param name="format"><c>text</c>, <c>json</c> or <c>csv</c>.</param>
    /// <param name="language">The language.</param>
    public static void Write(ToolConsole console, KAnonymity anonymity, ReleaseVerdict? verdict, ValueList<string>? shown, string format, IsmsLanguage language)
    {
        switch (format)
        {
            case "json":
                JsonOutput.Write(console, json => WriteJson(json, anonymity, verdict, shown, language));
                break;
            case "csv" when shown is not null:
                CsvOutput.Write(console, ["size", .. shown], anonymity.Smallest.Select(one => (ValueList<string?>)[Number(one.Size), .. one.Values]));
                break;
            case "csv":
                CsvOutput.Write(console, ["size", "groups", "rows"], anonymity.Sizes.Select(size => (ValueList<string?>)[Number(size.Size), Number(size.Classes), Number(size.Rows)]));
                break;
            default:
                WriteText(console, anonymity, verdict, shown, language == IsmsLanguage.Japanese);
                break;
        }
    }

    private static void WriteJson(Utf8JsonWriter json, KAnonymity anonymity, ReleaseVerdict? verdict, ValueList<string>? shown, IsmsLanguage language)
    {
        json.WriteStartObject();
        json.WriteNumber("k", anonymity.K!.Value);
        json.WriteNumber("rows", anonymity.Rows);
        json.WriteNumber("groups", anonymity.Classes);
        if (anonymity.Diversity is { } diversity)
        {
            WriteDiversity(json, diversity);
        }

        if (verdict is not null)
        {
            json.WriteNumber("minimum", verdict.Minimum);
            json.WriteBoolean("passed", verdict.IsPassed);
            json.WriteNumber("rowsBelow", anonymity.RowsBelow(verdict.Minimum));
            json.WriteStartArray("reasons");
            foreach (LocalizedText reason in verdict.Reasons)
            {
                json.WriteStringValue(reason.In(language));
            }

            json.WriteEndArray();
        }

        json.WriteStartArray("sizes");
        foreach (EquivalenceClassSize size in anonymity.Sizes)
        {
            json.WriteStartObject();
            json.WriteNumber("size", size.Size);
            json.WriteNumber("groups", size.Classes);
            json.WriteNumber("rows", size.Rows);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("smallest");
        foreach (EquivalenceClass one in anonymity.Smallest)
        {
            json.WriteStartObject();
            json.WriteNumber("size", one.Size);
            if (shown is not null)
            {
                json.WriteStartObject("values");
                for (int column = 0; column < shown.Count; column++)
                {
                    json.WriteString(shown[column], one.Values[column]);
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDiversity(Utf8JsonWriter json, LDiversity diversity)
    {
        json.WriteNumber("l", diversity.L!.Value);
        json.WriteStartArray("diversity");
        foreach (ClassDiversity count in diversity.Counts)
        {
            json.WriteStartObject();
            json.WriteNumber("values", count.Values);
            json.WriteNumber("groups", count.Classes);
            json.WriteNumber("rows", count.Rows);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteText(ToolConsole console, KAnonymity anonymity, ReleaseVerdict? verdict, ValueList<string>? shown, bool japanese)
    {
        IsmsLanguage language = japanese ? IsmsLanguage.Japanese : IsmsLanguage.English;
        TextTable figures = japanese ? new("項目", "値") : new("figure", "value");
        figures.Add("k", Number(anonymity.K!.Value));
        figures.Add(japanese ? "行" : "rows", Number(anonymity.Rows));
        figures.Add(japanese ? "グループ" : "groups", Number(anonymity.Classes));
        if (anonymity.Diversity is { } diversity)
        {
            figures.Add(japanese ? "l(異なる値の最小数)" : "l", Number(diversity.L!.Value));
        }

        if (verdict is not null)
        {
            figures.Add(japanese ? "最小値" : "minimum", Number(verdict.Minimum));
            figures.Add(japanese ? "判定" : "verdict", verdict.IsPassed ? (japanese ? "合格" : "passed") : (japanese ? "不合格" : "not passed"));
        }

        figures.Write(console);
        foreach (LocalizedText reason in verdict?.Reasons ?? [])
        {
            console.Out.WriteLine(PlainText.OneLine(reason.In(language)));
        }

        console.Out.WriteLine();
        console.Out.WriteLine(japanese ? "最も小さいグループ" : "smallest groups");
        TextTable groups = new([japanese ? "行" : "rows", .. shown?.Select(PlainText.OneLine) ?? []]);
        foreach (EquivalenceClass one in anonymity.Smallest)
        {
            groups.Add([Number(one.Size), .. shown is null ? [] : one.Values]);
        }

        groups.Write(console);
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
