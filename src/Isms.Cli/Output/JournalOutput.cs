using System.Globalization;
using System.Text.Json;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Management.Journal.Changes;
using Isms.Management.Journal.Files;
using Isms.Management.Journal.Lines;
using Isms.Management.Journal.Replay;
using NodaTime;
using NodaTime.Text;

namespace Isms.Cli.Output;

/// <summary>Journals as text, JSON and CSV.</summary>
internal static class JournalOutput
{
    public static void WriteAppended(ToolConsole console, JournalHead head, int operations, JournalRepair? repair, bool asJson, IsmsLanguage language)
    {
        bool japanese = language == IsmsLanguage.Japanese;
        if (asJson)
        {
            JsonOutput.Write(console, json =>
            {
                json.WriteStartObject();
                json.WriteNumber("operations", operations);
                WriteHead(json, head);
                json.WriteEndObject();
            });
        }
        else
        {
            // Number and hash, to be kept elsewhere.
            console.Out.WriteLine(head.ToString());
        }

        if (repair is not null)
        {
            console.Error.WriteLine((repair.IsCompleted, japanese) switch
            {
                (true, true) => $"中断された追記の{Number(repair.Line)}行目を完成させました。",
                (true, false) => $"Line {Number(repair.Line)} of an interrupted append was completed.",
                (false, true) => $"中断された追記の{Number(repair.Line)}行目({Number(repair.Bytes)}バイト)を取り除きました。",
                _ => $"Line {Number(repair.Line)} of an interrupted append ({Number(repair.Bytes)} bytes) was taken away.",
            });
        }

        if (operations == 0)
        {
            console.Error.WriteLine(japanese ? "前回の記録から変更がないため、何も追記していません。" : "Nothing changed since the last event; nothing was appended.");
        }
    }

    public static void WriteVerified(ToolConsole console, long lines, JournalHead? head, IReadOnlyList<IsmsIssue> issues, bool asJson, IsmsLanguage language)
    {
        if (asJson)
        {
            JsonOutput.Write(console, json =>
            {
                json.WriteStartObject();
                json.WriteNumber("lines", lines);
                json.WriteBoolean("intact", head is not null);
                WriteHead(json, head);
                JsonOutput.WriteIssues(json, issues, language);
                json.WriteEndObject();
            });
            return;
        }

        bool japanese = language == IsmsLanguage.Japanese;
        console.Out.WriteLine((head is not null, japanese) switch
        {
            (true, true) => $"{Number(lines)}行。書き込まれたままの状態です。",
            (true, false) => $"{Number(lines)} lines, intact.",
            (false, true) => $"{Number(lines)}行。書き込まれたままの状態ではありません。",
            _ => $"{Number(lines)} lines, not intact.",
        });
        if (head is not null)
        {
            console.Out.WriteLine((japanese ? "ヘッド " : "Head ") + head);
        }

        if (issues.Count > 0)
        {
            IssueText.Write(console, issues, language);
        }
    }

    public static void WriteLog(ToolConsole console, JournalContents contents, string format, IsmsLanguage language)
    {
        switch (format)
        {
            case "json":
                JsonOutput.Write(console, json => WriteLog(json, contents, language));
                break;
            case "csv":
                CsvOutput.Write(console, ["sequence", "at", "who", "operations", "why", "hash"], contents.Events.Select(one => (ValueList<string?>)
                    [Number(one.Sequence), Text(one.Entry.At), one.Entry.Who.Value, Number(one.Entry.Change.Count), one.Entry.Why, one.Hash]));
                break;
            default:
                TextTable table = language == IsmsLanguage.Japanese ? new("番号", "日時", "誰", "操作", "理由") : new("seq", "at", "who", "operations", "why");
                foreach (JournalEvent one in contents.Events)
                {
                    table.Add(Number(one.Sequence), Text(one.Entry.At), one.Entry.Who.Value, Number(one.Entry.Change.Count), one.Entry.Why);
                }

                table.Write(console);
                break;
        }
    }

    /// <summary>The event that a document is as of.</summary>
    public static string Describe(JournalEvent one, IsmsLanguage language) => language == IsmsLanguage.Japanese
        ? $"{Number(one.Sequence)}番 {Text(one.Entry.At)} {one.Entry.Who}: {one.Entry.Why}"
        : $"as of event {Number(one.Sequence)}, {Text(one.Entry.At)}, {one.Entry.Who}: {one.Entry.Why}";

    public static string Describe(JournalWriteException fault, IsmsLanguage language)
    {
        if (language != IsmsLanguage.Japanese)
        {
            return fault.Message;
        }

        string what = fault.Fault switch
        {
            JournalWriteFault.Locked => "ほかの書き手がこのジャーナルに書き込んでいます。何も書き込んでいません。",
            JournalWriteFault.HeadMoved => "その間にほかの書き手が追記しました。何も書き込んでいません。",
            JournalWriteFault.Damaged => "ジャーナルの末尾または署名付きのヘッドが、書き手が残す状態ではありません。先に検証してください。何も書き込んでいません。",
            JournalWriteFault.OtherKey => "ジャーナルの署名と鍵が合いません。何も書き込んでいません。",
            JournalWriteFault.EarlierThanLast => "日時が最後の記録より前です。何も書き込んでいません。",
            JournalWriteFault.NotWritten => "ディスクに書き込めませんでした。記録されておらず、ジャーナルは元のままです。",
            JournalWriteFault.HeadNotWritten => "記録されましたが、署名付きのヘッドを書き込めませんでした。次の追記で書き込まれます。",
            _ => "ディスクに書き込めませんでした。記録されたかどうかは、ジャーナルを検証して確かめてください。",
        };
        return $"{what} ({fault.Message})";
    }

    private static void WriteLog(Utf8JsonWriter json, JournalContents contents, IsmsLanguage language)
    {
        json.WriteStartObject();
        WriteHead(json, contents.Head);
        json.WriteStartArray("events");
        foreach (JournalEvent one in contents.Events)
        {
            json.WriteStartObject();
            json.WriteNumber("sequence", one.Sequence);
            json.WriteString("at", Text(one.Entry.At));
            json.WriteString("who", one.Entry.Who.Value);
            json.WriteString("why", one.Entry.Why);
            json.WriteString("hash", one.Hash);
            json.WriteString("signature", one.Signature);
            json.WriteStartArray("change");
            foreach (JournalOperation operation in one.Entry.Change)
            {
                json.WriteStartObject();
                json.WriteString("op", JsonNamingPolicy.CamelCase.ConvertName(operation.Kind.ToString()));
                json.WriteString("path", operation.Path);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        JsonOutput.WriteIssues(json, contents.Issues, language);
        json.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter json, JournalHead? head)
    {
        if (head is null)
        {
            json.WriteNull("head");
            return;
        }

        json.WriteStartObject("head");
        json.WriteNumber("count", head.Count);
        json.WriteString("hash", head.Hash);
        json.WriteEndObject();
    }

    private static string Text(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
