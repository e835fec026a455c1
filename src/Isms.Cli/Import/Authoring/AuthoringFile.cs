using System.Globalization;
using System.Text;
using Isms.Core.Issues;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Isms.Cli.Import.Authoring;

/// <summary>Reads one YAML file into a tree, within limits, with its faults as issues.</summary>
internal static class AuthoringFile
{
    private const int MaximumDepth = 64;
    private const int MaximumBytes = 16 * 1024 * 1024;

    public static YamlMappingNode? Read(AuthoringFolder folder, string file, IssueCollector issues)
    {
        if (folder.SizeOf(file) > MaximumBytes)
        {
            issues.Add(ImportIssues.TooLarge, file, file, file, MaximumBytes.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(folder.Read(file)).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            issues.Add(ImportIssues.NotUtf8, file, file, file);
            return null;
        }

        try
        {
            if (!IsAcceptable(text, file, issues))
            {
                return null;
            }

            YamlStream stream = [];
            stream.Load(new StringReader(text));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
            {
                return root;
            }

            issues.Add(ImportIssues.WrongNode, file, file, file, "/", "one mapping / 一つのマッピング");
            return null;
        }
        catch (YamlException fault)
        {
            issues.Add(ImportIssues.NotYaml, file, Place(file, fault.Start), file, fault.InnerException?.Message ?? fault.Message);
            return null;
        }
    }

    public static string Place(string file, Mark mark) => string.Create(CultureInfo.InvariantCulture, $"{file}:{mark.Line}:{mark.Column}");

    private static bool IsAcceptable(string text, string file, IssueCollector issues)
    {
        Parser parser = new(new StringReader(text));
        int depth = 0;
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case MappingStart or SequenceStart when ++depth > MaximumDepth:
                    issues.Add(ImportIssues.TooDeep, file, Place(file, parser.Current.Start), file, MaximumDepth.ToString(CultureInfo.InvariantCulture));
                    return false;
                case MappingEnd or SequenceEnd:
                    depth--;
                    break;
                case AnchorAlias alias:
                    issues.Add(ImportIssues.Alias, file, Place(file, alias.Start), file);
                    return false;
            }
        }

        return true;
    }
}
