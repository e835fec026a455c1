using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Isms.Cli.Import.Authoring;
using Isms.Risk.Matrix.Formula;
using Isms.Risk.Treatment;

namespace Isms.Cli.Import;

/// <summary>criteria.yaml: scales, formula and bands become the two matrices.</summary>
internal static class CriteriaMaps
{
    private static readonly Dictionary<string, (string Ja, string En, string ThreatColor, string OpportunityColor)> KnownBands = new(StringComparer.Ordinal)
    {
        ["low"] = ("低", "Low", "#2e7d32", "#78909c"),
        ["medium"] = ("中", "Medium", "#f9a825", "#42a5f5"),
        ["high"] = ("高", "High", "#c62828", "#1565c0"),
        ["pursue"] = ("追求", "Pursue", "#1565c0", "#1565c0"),
    };

    private static readonly FieldMap Categories = new FieldMap().Code("rule")
        .Each("categories", new FieldMap().Code("category").Text("name").Also(Meanings));

    private static readonly FieldMap Appetite = new FieldMap().Code("category").Copy("unit").Code("direction")
        .Also((from, to) => Threshold(from, "appetite", to, "appetite"))
        .Also((from, to) => Threshold(from, "tolerance", to, "tolerance"));

    public static void Criteria(Fields file, JsonObject document)
    {
        if (file.Enter("criteria") is not { } fields)
        {
            return;
        }

        if (fields.Take("evaluation_date") is { } date)
        {
            document["evaluationDate"] = date;
        }

        JsonObject criteria = new FieldMap().Copy("id").Apply(fields);
        criteria["version"] = fields.Take("version") ?? 1;
        criteria["matrices"] = Matrices(fields);
        if (fields.Enter("acceptance") is { } acceptance)
        {
            criteria["acceptance"] = new FieldMap()
                .Also((from, to) => Threshold(from, "accept_up_to", to, "acceptUpTo"))
                .Also((from, to) => Threshold(from, "retain_with_management_approval_up_to", to, "retainWithApprovalUpTo"))
                .Also((from, to) => Threshold(from, "must_treat_from", to, "mustTreatFrom"))
                .CopyAll("approved_by", "approved_on")
                .Apply(acceptance);
        }

        Threshold(fields, "opportunity_pursue_from", criteria, "pursueFrom");
        if (fields.Enter("minimum_guideline_rule") is { } rule)
        {
            criteria["minimumGuideline"] = new FieldMap().CopyAll("enabled", "guideline").Text("text").Apply(rule);
        }

        if (fields.Enter("maturity_scale") is { } scale)
        {
            JsonObject maturity = new FieldMap().CopyAll("min", "max").Apply(scale);
            maturity["detailBelow"] = fields.Take("maturity_detail_threshold");
            criteria["maturity"] = maturity;
        }

        new FieldMap().Copy("derived_reading_tolerance")
            .Object(
                "assessment_cycle",
                new FieldMap().CopyAll("id", "first", "date", "approved_by").Object("rated_under", new FieldMap().CopyAll("criteria", "version")))
            .Copy("valid_from")
            .Object("consequence_categories", Categories)
            .Each("appetites", Appetite)
            .CopyAll("document_review_notice_days", "account_grace_days", "supervision_max_days")
            .Apply(fields).ToList().ForEach(member => criteria[member.Key] = member.Value?.DeepClone());
        document["criteria"] = criteria;
        Options(file);
    }

    // The seven options and their old counterparts are known to the library: those that agree are taken in, the others are listed.
    private static void Options(Fields file)
    {
        foreach (Fields option in file.EnterEach("treatment_options"))
        {
            string id = FieldMap.Camel(option.Take("id")?.ToString() ?? string.Empty);
            if (TreatmentOption.List.Known.FirstOrDefault(known => known.Value == id) is { } known
                && option.Take("number")?.ToString() == known.Number?.ToString(CultureInfo.InvariantCulture)
                && option.TakeText("legacy") == known.Legacy?.Value)
            {
                option.Pass("name_ja");
                option.Pass("name_en");
            }
        }
    }

    private static JsonArray Matrices(Fields fields)
    {
        JsonArray likelihood = Steps(fields, "likelihood_scale");
        JsonArray consequence = Steps(fields, "consequence_scale");
        string formula = fields.TakeText("level_formula") ?? MatrixFormula.Product;
        Func<int, int, int>? score = formula switch
        {
            MatrixFormula.Product => (row, column) => row * column,
            MatrixFormula.Sum => (row, column) => row + column,
            _ => null,
        };
        if (score is null)
        {
            fields.Issues.Add(ImportIssues.UnknownFormula, fields.File, AuthoringFile.Place(fields.File, fields.Start), formula, $"{MatrixFormula.Product}, {MatrixFormula.Sum}");
            return [];
        }

        string size = string.Create(CultureInfo.InvariantCulture, $"{likelihood.Count}x{consequence.Count}");
        JsonArray matrices = [];
        Add("threat_bands", "threat", fields.TakeText("matrix_id") ?? "hospital-" + size);
        if (fields.Has("opportunity_bands"))
        {
            Add("opportunity_bands", "opportunity", fields.TakeText("opportunity_matrix_id") ?? "hospital-opportunity-" + size);
        }

        return matrices;

        void Add(string field, string direction, string id)
        {
            (string Id, int From, int To, JsonObject Level)[] bands = fields.EnterEach(field).Select(band => Band(band, direction)).ToArray();
            int lowest = score(1, 1);
            int highest = score(likelihood.Count, consequence.Count);
            bool joined = bands.Length > 0 && bands[0].From <= lowest && bands[^1].To >= highest
                && bands.Zip(bands.Skip(1)).All(pair => pair.Second.From == pair.First.To + 1)
                && bands.All(band => band.From <= band.To);
            if (!joined)
            {
                fields.Issues.Add(ImportIssues.BadBands, fields.File, AuthoringFile.Place(fields.File, fields.Start), field);
                return;
            }

            JsonObject matrix = new() { ["id"] = id, ["version"] = 1 };
            if (direction == "opportunity")
            {
                matrix["direction"] = direction;
            }

            matrix["likelihood"] = likelihood.DeepClone();
            matrix["consequence"] = consequence.DeepClone();
            matrix["levels"] = new JsonArray(bands.Select(band => (JsonNode?)band.Level).ToArray());
            matrix["cells"] = Table(value => JsonValue.Create(bands.First(band => value <= band.To).Id));
            matrix["scores"] = Table(value => JsonValue.Create(value));
            matrix["origin"] = formula;
            matrices.Add((JsonNode?)matrix);
        }

        JsonArray Table(Func<int, JsonNode?> cell) => new(Enumerable.Range(1, likelihood.Count).Select(row =>
            (JsonNode?)new JsonArray(Enumerable.Range(1, consequence.Count).Select(column => cell(score(row, column))).ToArray())).ToArray());
    }

    private static (string Id, int From, int To, JsonObject Level) Band(Fields band, string direction)
    {
        string id = band.TakeText("band") ?? string.Empty;
        (string ja, string en, string threatColor, string opportunityColor) = KnownBands.GetValueOrDefault(id, (id, id, "#757575", "#757575"));
        JsonObject level = new()
        {
            ["id"] = id,
            ["name"] = FieldMap.TextOf(band, "name") ?? new JsonObject { ["ja"] = ja, ["en"] = en },
            ["color"] = band.Take("color") ?? (direction == "threat" ? threatColor : opportunityColor),
        };
        return (id, Number(band, "from"), Number(band, "to"), level);
    }

    private static int Number(Fields fields, string field) =>
        fields.Take(field) is JsonValue value && value.TryGetValue(out decimal number) && number == decimal.Truncate(number) && Math.Abs(number) < 1_000_000 ? (int)number : int.MinValue;

    // The value of a step is its position.
    private static JsonArray Steps(Fields fields, string field) => new(fields.EnterEach(field)
        .Select(step => (Value: Number(step, "value"), Name: FieldMap.TextOf(step, "name")))
        .OrderBy(step => step.Value)
        .Select(step => (JsonNode?)new JsonObject { ["name"] = step.Name })
        .ToArray());

    // What each step of the consequence scale means in a category, lowest first.
    private static void Meanings(Fields category, JsonObject result)
    {
        if (category.Has("steps"))
        {
            result["steps"] = new JsonArray(category.EnterEach("steps").Select(step => (JsonNode?)FieldMap.TextOf(step, "meaning")).ToArray());
        }
    }

    // A number is a score, a word a level.
    private static void Threshold(Fields fields, string field, JsonObject result, string member)
    {
        if (fields.Take(field) is { } border)
        {
            result[member] = new JsonObject { [border.GetValueKind() == JsonValueKind.String ? "level" : "score"] = border };
        }
    }
}
