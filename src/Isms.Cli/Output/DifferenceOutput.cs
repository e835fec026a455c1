using System.Text.Json;
using Isms.Core;
using Isms.Core.Time;
using Isms.Risk;
using Isms.Risk.Differences;
using Isms.Risk.Monitoring;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Cli.Output;

/// <summary>The JSON shapes of <c>diff</c> and <c>reviews</c>.</summary>
internal static class DifferenceOutput
{
    public static void Write(Utf8JsonWriter json, RegisterDifference difference, LocalDate older, LocalDate newer, IsmsLanguage language)
    {
        json.WriteStartObject();
        JsonOutput.WriteDate(json, "from", older);
        JsonOutput.WriteDate(json, "to", newer);
        foreach (ChangeKind kind in ChangeKind.List.Known)
        {
            json.WriteStartArray(kind.Value);
            foreach (RiskChange change in difference.Of(kind))
            {
                WriteRisk(json, change, language);
            }

            json.WriteEndArray();
        }

        json.WriteStartArray("others");
        foreach (ElementChange other in difference.Others)
        {
            json.WriteStartObject();
            json.WriteString("list", other.List);
            json.WriteString("id", other.Id);
            json.WriteString("kind", other.Kind.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteBoolean("reordered", difference.IsReordered);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, ReviewsDue reviews)
    {
        json.WriteStartObject();
        JsonOutput.WriteDate(json, "asOf", reviews.AsOf);
        json.WriteNumber("within", reviews.Days);
        json.WriteStartArray("reviews");
        foreach (DueReview review in reviews.Reviews)
        {
            json.WriteStartObject();
            json.WriteString("id", review.Risk.Id.Value);
            JsonOutput.WriteDate(json, "on", review.On);
            JsonOutput.WriteDate(json, "last", review.LastReviewedOn);
            json.WriteString("state", review.State.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("counts");
        foreach (ReviewState state in ReviewState.List.Known)
        {
            json.WriteNumber(state.Value, reviews.Count(state));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRisk(Utf8JsonWriter json, RiskChange change, IsmsLanguage language)
    {
        IdentifiedRisk risk = (change.Newer ?? change.Older)!;
        json.WriteStartObject();
        json.WriteString("id", change.Id.Value);
        json.WriteString("event", risk.Event?.In(language));
        json.WriteStartArray("moves");
        foreach (RatingMove move in change.Moves)
        {
            json.WriteStartObject();
            json.WriteString("stage", move.Stage.Value);
            WriteRating(json, "from", move.From, move.FromLevel);
            WriteRating(json, "to", move.To, move.ToLevel);
            json.WriteString("move", move.Move?.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("members");
        foreach (MemberChange member in change.Members)
        {
            json.WriteStartObject();
            json.WriteString("name", member.Name);
            json.WriteString("from", member.From);
            json.WriteString("to", member.To);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("why");
        foreach (DifferenceReason reason in change.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("kind", reason.Kind.Value);
            JsonOutput.WriteDate(json, "on", reason.On);
            json.WriteString("by", reason.By?.Value);
            json.WriteString("text", reason.Text.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRating(Utf8JsonWriter json, string name, Rating? rating, RiskLevelId? level)
    {
        if (rating is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("likelihood", rating.Likelihood);
        json.WriteNumber("consequence", rating.Consequence);
        json.WriteString("level", level?.Value);
        json.WriteEndObject();
    }
}
