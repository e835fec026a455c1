using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Isms.Controls.Applicability;
using Isms.Controls.Applicability.Versions;
using Isms.Controls.Json;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using Isms.Risk;
using NodaTime;

namespace Isms.Controls.Tests.Applicability.Versions;

public sealed class StatementHashTests
{
    private static readonly StatementOfApplicability Small = new()
    {
        Catalog = "iso27001:2022",
        Version = 2,
        Rows =
        [
            new()
            {
                Control = "A.5.2",
                IsApplicable = true,
                Status = ApplicabilityStatus.Partial,
                Basis = [ApplicabilityBasis.Risk, ApplicabilityBasis.Legal],
                Risks = [RiskId.Parse("R-02"), RiskId.Parse("R-01")],
                Maturity = 3,
                EvidenceRecords = [new() { Reference = ElementId.Parse("DOC-1"), Date = new LocalDate(2026, 1, 31) }],
                Reasons = [new() { Basis = ApplicabilityBasis.Risk, References = [ElementId.Parse("R-01")] }],
            },
            new() { Control = "A.5.10", IsApplicable = false, Reason = LocalizedText.Create("か\u3099 \"x\"", "no\nneed") },
        ],
    };

    // Written by hand after docs/reference/statement-hash.md: A.5.10 before A.5.2 by ordinal, か with its mark as one が.
    private const string SmallForm = """
        {"catalog":"iso27001:2022","form":"isms/statement-hash/1","rows":[{"applicable":false,"control":"A.5.10","reason":{"en":"no\nneed","ja":"が \"x\""}},{"applicable":true,"basis":["legal","risk"],"control":"A.5.2","evidenceRecords":[{"date":"2026-01-31","ref":"DOC-1"}],"maturity":3,"reasons":[{"basis":"risk","refs":["R-01"]}],"risks":["R-01","R-02"],"status":"partial"}],"version":2}
        """;

    [Fact]
    public void The_canonical_form_is_the_documented_one_in_every_culture() => TestCultures.Each(() =>
    {
        Assert.Equal(SmallForm, StatementHash.CanonicalFormOf(Small));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(SmallForm))), StatementHash.Of(Small).Hexadecimal);
    });

    [Fact]
    public void An_obvious_reading_of_the_written_document_gives_the_same() => ForAll((statement, _) => Obvious(statement) == StatementHash.CanonicalFormOf(statement));

    // The form is hashed piece by piece; a piece may end within a character of two units.
    [Fact]
    public void The_hash_is_that_of_the_whole_form_however_long_it_is()
    {
        for (int lead = 0; lead < 3; lead++)
        {
            LocalizedText reason = LocalizedText.Create(new string('a', lead) + string.Concat(Enumerable.Repeat("𠮟る", 20_000)), null);
            StatementOfApplicability large = Small with { Rows = Enumerable.Range(0, 5).Select(n => Small.Rows[0] with { Control = "A." + n, Reason = reason }).ToValueList() };
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(StatementHash.CanonicalFormOf(large)))), StatementHash.Of(large).Hexadecimal);
        }
    }

    [Fact]
    public void The_order_of_rows_and_lists_does_not_matter() => ForAll((statement, random) =>
    {
        StatementOfApplicability shuffled = statement with
        {
            Overlays = Samples.Shuffled(statement.Overlays, random),
            Rows = Samples.Shuffled(statement.Rows.Select(row => row with
            {
                Basis = Samples.Shuffled(row.Basis, random),
                Controls = Samples.Shuffled(row.Controls, random),
                Risks = Samples.Shuffled(row.Risks, random),
                Evidence = Samples.Shuffled(row.Evidence, random),
                EvidenceRecords = Samples.Shuffled(row.EvidenceRecords, random),
                Reasons = Samples.Shuffled(row.Reasons.Select(reason => reason with { References = Samples.Shuffled(reason.References, random) }), random),
            }), random),
        };
        return StatementHash.Of(shuffled).Verify(statement);
    });

    [Fact]
    public void The_approval_is_not_part_of_it() => ForAll((statement, _) =>
    {
        StatementOfApplicability approved = statement with { ApprovedBy = PersonId.Parse("PER-77"), ApprovedOn = new LocalDate(2026, 2, 3), InForce = !statement.InForce, Hash = "x" };
        return StatementHash.Of(approved) == StatementHash.Of(statement);
    });

    [Fact]
    public void Whatever_a_row_says_differently_changes_it() => ForAll((statement, random) =>
    {
        StatementOfApplicability full = statement with { Rows = [Samples.Row("A.5.1", random), .. statement.Rows] };
        ApplicabilityRow row = full.Rows[0];
        ApplicabilityRow[] others =
        [
            row with { Control = "A.5.99" },
            row with { IsApplicable = !row.IsApplicable },
            row with { Status = row.Status == ApplicabilityStatus.Planned ? null : ApplicabilityStatus.Planned },
            row with { Basis = row.Basis.Count == 0 ? [ApplicabilityBasis.Legal] : [] },
            row with { Reasons = [.. row.Reasons, new() { Basis = ApplicabilityBasis.Contract, References = [ElementId.Parse("S-99")] }] },
            row with { Controls = [.. row.Controls, ControlId.Parse("CTL-99")] },
            row with { Risks = [.. row.Risks, RiskId.Parse("R-99")] },
            row with { Evidence = [.. row.Evidence, DocumentId.Parse("DOC-99")] },
            row with { EvidenceRecords = [.. row.EvidenceRecords, new() { Reference = ElementId.Parse("DOC-1"), Date = new LocalDate(2030, 1, 1) }] },
            row with { Reason = LocalizedText.Create(null, "other") },
            row with { Maturity = row.Maturity == 5 ? 4 : 5 },
            row with { Owner = ElementId.Parse("PER-99") },
        ];
        return others.All(other => StatementHash.Of(full with { Rows = [other, .. full.Rows.Skip(1)] }) != StatementHash.Of(full))
            && StatementHash.Of(full with { Version = 99 }) != StatementHash.Of(full)
            && StatementHash.Of(full with { Catalogs = ["mhlw-5.2"] }) != StatementHash.Of(full);
    });

    [Fact]
    public void Members_that_are_not_known_are_part_of_it()
    {
        static StatementOfApplicability Read(string more) => ShapeRoundTrip.Read(
            ApplicabilityShapes.StatementOfApplicability, "{ \"catalog\": \"iso27001:2022\", \"rows\": [ { \"control\": \"A.5.1\", \"applicable\": true" + more + " } ] }").Value!;
        Assert.Equal(
            """{"catalog":"iso27001:2022","form":"isms/statement-hash/1","rows":[{"applicable":true,"control":"A.5.1","unknown":{"a":"[1,2]","z":"\"q\""}}]}""",
            StatementHash.CanonicalFormOf(Read(""", "z": "q", "a": [ 1, 2 ] """)));
        Assert.NotEqual(StatementHash.Of(Read(string.Empty)), StatementHash.Of(Read(""", "z": 1""")));
    }

    [Fact]
    public void Half_of_a_surrogate_pair_becomes_the_replacement_character()
    {
        StatementOfApplicability broken = Small with { Rows = [new() { Control = "x\ud842", IsApplicable = true }] };
        Assert.Contains("\"x\ufffd\"", StatementHash.CanonicalFormOf(broken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A20CA58E5499722DB473F242BF6388990DF8A7A071A135FF15A5BC27AC5321D5", true)]
    [InlineData("a20ca58e5499722db473f242bf6388990df8a7a071a135ff15a5bc27ac5321d", false)]
    [InlineData("g20ca58e5499722db473f242bf6388990df8a7a071a135ff15a5bc27ac5321d5", false)]
    [InlineData(null, false)]
    public void A_hash_is_64_hexadecimal_digits(string? text, bool isHash)
    {
        Assert.Equal(isHash, StatementHash.TryParse(text, out StatementHash? hash));
        Assert.Equal(isHash ? text!.ToLowerInvariant() : null, hash?.ToString());
        Assert.True(isHash || Assert.Throws<FormatException>(() => StatementHash.Parse(text!)) is not null);
    }

    // The obvious way: write the document, take out the approval, sort everything, print it with the serializer.
    private static string Obvious(StatementOfApplicability statement)
    {
        JsonObject root = JsonNode.Parse(ShapeRoundTrip.Write(ApplicabilityShapes.StatementOfApplicability, statement))!.AsObject();
        foreach (string member in new[] { "approvedBy", "approvedOn", "inForce", "hash" })
        {
            root.Remove(member);
        }

        root["form"] = "isms/statement-hash/1";
        JsonNode[] rows = (root["rows"]?.AsArray() ?? []).Select(row => Sorted(row!)).OrderBy(row => (string)row["control"]!, StringComparer.Ordinal).ThenBy(Print, StringComparer.Ordinal).ToArray();
        root.Remove("rows");
        JsonObject sorted = Sorted(root).AsObject();
        string text = Print(sorted);
        return rows.Length == 0 ? text : text.Insert(text.IndexOf(",\"version\"", StringComparison.Ordinal) is > 0 and var at ? at : text.Length - 1, ",\"rows\":[" + string.Join(',', rows.Select(Print)) + "]");
    }

    private static JsonNode Sorted(JsonNode node) => node switch
    {
        JsonObject o => new JsonObject(o.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Sorted(member.Value!)))),
        JsonArray a => new JsonArray([.. a.Select(item => Sorted(item!)).DistinctBy(Print).OrderBy(item => item is JsonValue ? (string)item! : Print(item), StringComparer.Ordinal)]),
        JsonValue v when v.TryGetValue(out string? text) => JsonValue.Create(text.Normalize(NormalizationForm.FormC)),
        _ => node.DeepClone(),
    };

    private static string Print(JsonNode node) => node switch
    {
        JsonObject o => "{" + string.Join(',', o.Select(member => $"\"{member.Key}\":{Print(member.Value!)}")) + "}",
        JsonArray a => "[" + string.Join(',', a.Select(item => Print(item!))) + "]",
        JsonValue v when v.TryGetValue(out string? text) => "\"" + string.Concat(text.Select(c => c switch { '"' => "\\\"", '\\' => "\\\\", '\n' => "\\n", < ' ' => FormattableString.Invariant($"\\u{(int)c:x4}"), _ => c.ToString() })) + "\"",
        _ => node.ToJsonString(),
    };

    private static void ForAll(Func<StatementOfApplicability, Random, bool> law) => Prop.ForAll<int>(seed => law(Samples.Random(seed), new Random(seed))).QuickCheckThrowOnFailure();
}
