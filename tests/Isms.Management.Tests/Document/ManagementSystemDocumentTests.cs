using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Isms.Core.Issues;
using Isms.Core.Json.Reading;
using Isms.Management.Document;
using NodaTime;

namespace Isms.Management.Tests.Document;

public sealed class ManagementSystemDocumentTests
{
    [Fact]
    public void Reading_and_writing_gives_the_same_bytes_and_an_equal_value_in_every_culture() => TestCultures.Each(() =>
    {
        byte[] written = ManagementSystemDocument.ToUtf8(Hospital.System);
        Assert.Equal(Encoding.UTF8.GetString(Hospital.Utf8), Encoding.UTF8.GetString(written));
        Assert.Equal(Hospital.System, ManagementSystemDocument.Read(written).System);
    });

    [Fact]
    public void Nothing_of_the_document_is_lost()
    {
        using JsonDocument before = JsonDocument.Parse(Hospital.Utf8);
        using JsonDocument after = JsonDocument.Parse(ManagementSystemDocument.ToUtf8(Hospital.System));
        Assert.True(JsonElement.DeepEquals(before.RootElement, after.RootElement));
    }

    [Fact]
    public void Unknown_members_anywhere_are_reported_kept_and_strictly_refused()
    {
        byte[] extended = Hospital.Changed(
            ("futureRoom", """{ "a": [1, 2.50, "<&>"] }"""),
            ("risks[R-01].residual.velocity", "3"),
            ("context.scope.interfaces[IF-01].slaHours", "4"));
        DocumentReadResult tolerant = ManagementSystemDocument.Read(extended);
        Assert.Equal(3, tolerant.Issues.Count(issue => issue.Code == "CORE0204"));
        string written = Encoding.UTF8.GetString(ManagementSystemDocument.ToUtf8(tolerant.System!));
        Assert.Contains("\"velocity\": 3", written, StringComparison.Ordinal);
        Assert.Contains("\"slaHours\": 4", written, StringComparison.Ordinal);
        Assert.Contains("2.50", written, StringComparison.Ordinal);
        Assert.Equal(tolerant.System, ManagementSystemDocument.Read(Encoding.UTF8.GetBytes(written)).System);

        DocumentReadResult strict = ManagementSystemDocument.Read(extended, new DocumentReadOptions { Strict = true });
        Assert.Null(strict.System);
        Assert.Equal(3, strict.Issues.Count(issue => issue.Code == "CORE0205"));
    }

    [Theory]
    [InlineData("", "CORE0101")]
    [InlineData("[]", "CORE0201")]
    [InlineData("null", "CORE0201")]
    [InlineData("{\"schema\":\"isms/1\"}", "CORE0202")]
    [InlineData("not json", "CORE0101")]
    public void What_is_no_document_is_an_issue_and_no_exception(string text, string code)
    {
        DocumentReadResult result = ManagementSystemDocument.Read(Encoding.UTF8.GetBytes(text));
        Assert.Null(result.System);
        Assert.Contains(result.Issues, issue => issue.Code == code);
    }

    [Fact]
    public async Task A_stream_is_read_up_to_the_limit_of_size()
    {
        using MemoryStream stream = new(Hospital.Utf8);
        DocumentReadResult whole = await ManagementSystemDocument.ReadAsync(stream, null, TestContext.Current.CancellationToken);
        Assert.Equal(Hospital.System, whole.System);
        stream.Position = 0;
        DocumentReadOptions small = new() { Limits = new JsonReadLimits { MaximumBytes = 1000 } };
        DocumentReadResult cut = await ManagementSystemDocument.ReadAsync(stream, small, TestContext.Current.CancellationToken);
        Assert.Equal("CORE0104", Assert.Single(cut.Issues).Code);
    }

    [Fact]
    public void Code_goes_through_the_same_gate_as_a_file()
    {
        ManagementSystemDraft draft = Hospital.System.Content;
        Assert.Equal(Hospital.System, ManagementSystemDocument.Create(draft));
        ManagementSystemDraft broken = draft with { Controls = draft.Controls with { Suppliers = [] } };
        DocumentReadResult result = ManagementSystemDocument.Check(broken);
        Assert.Null(result.System);
        Assert.Contains(result.Issues, issue => issue.Code == "CORE0302" && issue.Subject == "SUP-A");
        IsmsIssuesException refused = Assert.Throws<IsmsIssuesException>(() => ManagementSystemDocument.Create(broken));
        Assert.Equal(result.Issues.Count, refused.Issues.Count);
    }

    [Fact]
    public void Judgements_follow_the_date_asked_for()
    {
        DocumentReadResult later = ManagementSystemDocument.Read(Hospital.Utf8, new DocumentReadOptions { AsOf = new LocalDate(2026, 4, 30) });
        Assert.Equal(new LocalDate(2026, 4, 30), later.AsOf);
        // T-52 and T-54 are in progress and were due on 2026-03-31.
        (string Rule, string Subject, IssueSeverity Severity)[] rules = Hospital.Rules(later);
        Assert.Contains(("RSK-010", "T-52", IssueSeverity.Nonconformity), rules);
        Assert.Contains(("RSK-010", "T-54", IssueSeverity.Nonconformity), rules);
    }

    [Fact]
    public void A_host_that_works_with_the_serializer_can()
    {
        ManagementSystem read = JsonSerializer.Deserialize<ManagementSystem>(Hospital.Utf8, IsmsJson.Tolerant)!;
        Assert.Equal(Hospital.System, read);
        Assert.Equal(read, JsonSerializer.Deserialize<ManagementSystem>(JsonSerializer.Serialize(read, IsmsJson.Strict), IsmsJson.Strict));
        byte[] broken = Hospital.Changed(("risks[R-01].owner", "\"PER-99\""));
        JsonException refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ManagementSystem>(broken, IsmsJson.Tolerant));
        Assert.Contains(Assert.IsType<IsmsIssuesException>(refused.InnerException).Issues, issue => issue.Subject == "PER-99");
    }

    [Fact]
    public void The_schema_describes_every_member_that_the_hospital_uses()
    {
        JsonNode schema = JsonNode.Parse(ManagementSystemDocument.SchemaToUtf8())!;
        JsonObject definitions = schema["$defs"]!.AsObject();
        List<string> missing = [];
        Describe(schema, JsonNode.Parse(Hospital.Utf8)!, string.Empty);
        Assert.Empty(missing);

        void Describe(JsonNode described, JsonNode value, string path)
        {
            if ((string?)described["$ref"] is { } reference)
            {
                described = definitions[reference["#/$defs/".Length..]]!;
            }

            if (value is JsonObject members)
            {
                foreach ((string name, JsonNode? child) in members)
                {
                    JsonNode? property = described["properties"]?[name];
                    if (property is null)
                    {
                        missing.Add($"{path}/{name}");
                    }
                    else
                    {
                        Describe(property, child!, $"{path}/{name}");
                    }
                }
            }
            else if (value is JsonArray items)
            {
                foreach (JsonNode? item in items)
                {
                    Describe(described["items"]!, item!, path + "/*");
                }
            }
            else
            {
                Assert.NotNull(described["type"]);
            }
        }
    }
}
