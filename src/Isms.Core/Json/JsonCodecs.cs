using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Isms.Core.Issues;
using Isms.Core.Json.Reading;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Core.Json;

/// <summary>The codecs of plain values: text, numbers, dates, identifiers, codes, lists.</summary>
public static class JsonCodecs
{
    /// <summary>Any text; control characters other than tab and line feed are reported and kept.</summary>
    public static JsonCodec<string> Text { get; } = new StringCodec<string>("text", ReadText, text => text);

    /// <summary>A text with at least one visible character.</summary>
    public static JsonCodec<string> Name { get; } = new StringCodec<string>(
        "text of at least one visible character",
        (string text, JsonReadContext context, [MaybeNullWhen(false)] out string value) => ReadText(text, context, out value) && !string.IsNullOrWhiteSpace(text),
        text => text,
        json => json.WriteNumber("minLength", 1));

    /// <summary>A text in Japanese, English or both: <c>{ "ja": "…", "en": "…" }</c>.</summary>
    public static JsonCodec<LocalizedText> LocalizedText { get; } = LocalizedTextShape();

    /// <summary>A date, ISO 8601.</summary>
    public static JsonCodec<LocalDate> Date { get; } = new StringCodec<LocalDate>(
        "date such as 2026-03-31",
        (string text, JsonReadContext _, out LocalDate value) => IsoDate.TryParse(text, out value),
        IsoDate.Format,
        json => json.WriteString("format", "date"));

    /// <summary>A truth value.</summary>
    public static JsonCodec<bool> Boolean { get; } = new BooleanCodec();

    /// <summary>Any decimal number.</summary>
    public static JsonCodec<decimal> Number { get; } = new NumberCodec(decimal.MinValue, decimal.MaxValue);

    /// <summary>A percentage from 0 to 100.</summary>
    public static JsonCodec<decimal> Percent { get; } = new NumberCodec(0, 100);

    /// <summary>Any whole number.</summary>
    public static JsonCodec<int> AnyInteger { get; } = new IntegerCodec(int.MinValue, int.MaxValue);

    /// <summary>An item of a standard: <c>iso27001:2022/A.8.2</c>.</summary>
    public static JsonCodec<StandardReference> StandardReference { get; } = new StringCodec<StandardReference>(
        "reference such as iso27001:2022/A.8.2",
        (string text, JsonReadContext _, [MaybeNullWhen(false)] out StandardReference value) => Isms.Core.StandardReference.TryParse(text, out value),
        reference => reference.ToString());

    /// <summary>An amount of money: <c>{ "amount": 100, "currency": "JPY" }</c>.</summary>
    public static JsonCodec<Money> Money { get; } = MoneyShape();

    /// <summary>The name of the schema of a document. Another name is an error, and the rest is read all the same, so that every fault is found in one reading.</summary>
    /// <param name="name">The name expected.</param>
    /// <returns>The codec.</returns>
    public static JsonCodec<string> Schema(string name) => new StringCodec<string>(
        "schema " + name,
        (string text, JsonReadContext context, [MaybeNullWhen(false)] out string value) =>
        {
            value = name;
            if (!string.Equals(text, name, StringComparison.Ordinal))
            {
                context.Report(JsonIssues.WrongSchema, name, text);
            }

            return true;
        },
        text => text,
        json => json.WriteString("const", name));

    /// <summary>A whole number in a range.</summary>
    /// <param name="low">The least, included.</param>
    /// <param name="high">The greatest, included.</param>
    /// <returns>The codec.</returns>
    public static JsonCodec<int> Integer(int low, int high) => new IntegerCodec(low, high);

    /// <summary>A word of a list. A word that the list does not have is kept.</summary>
    /// <typeparam name="TCode">The code type.</typeparam>
    /// <param name="list">The list.</param>
    /// <param name="isClosed">Whether an unknown word is an error here; false where a rule of its own reports it.</param>
    /// <returns>The codec.</returns>
    public static JsonCodec<TCode> Code<TCode>(CodeList<TCode> list, bool isClosed = true)
        where TCode : Code<TCode>
    {
        Guard.NotNull(list);
        return new StringCodec<TCode>(
            list.Name,
            (string text, JsonReadContext context, [MaybeNullWhen(false)] out TCode value) =>
            {
                value = null;
                if (string.IsNullOrWhiteSpace(text))
                {
                    return false;
                }

                value = list.Get(text);
                if (isClosed && !value.IsKnown)
                {
                    context.Report(JsonIssues.UnknownCode, text, list.Name, string.Join(", ", list.Known));
                }

                return true;
            },
            code => code.Value,
            json =>
            {
                json.WriteStartArray("enum");
                foreach (TCode known in list.Known)
                {
                    json.WriteStringValue(known.Value);
                }

                json.WriteEndArray();
            });
    }

    /// <summary>A reference to an element by its id. An id that resolves to nothing, or to another kind, is an error.</summary>
    /// <typeparam name="TId">The identifier type.</typeparam>
    /// <param name="kind">What it must identify.</param>
    /// <returns>The codec.</returns>
    public static JsonCodec<TId> Reference<TId>(IdentifierKind<TId> kind)
        where TId : Identifier<TId> => Reference(kind, [Guard.NotNull(kind).Name]);

    /// <summary>A reference to an element by its id, of one of several kinds.</summary>
    /// <typeparam name="TId">The identifier type.</typeparam>
    /// <param name="kind">How the text is read.</param>
    /// <param name="kinds">The kinds it may resolve to; empty for any.</param>
    /// <returns>The codec.</returns>
    public static JsonCodec<TId> Reference<TId>(IdentifierKind<TId> kind, IReadOnlyList<string> kinds)
        where TId : Identifier<TId>
    {
        Guard.NotNull(kind);
        return new StringCodec<TId>(
            kind.Name + " id",
            (string text, JsonReadContext context, [MaybeNullWhen(false)] out TId value) =>
            {
                if (!kind.TryParse(text, out value))
                {
                    return false;
                }

                context.Refer(value.Value, kinds);
                return true;
            },
            id => id.Value,
            isReference: true);
    }

    /// <summary>An id that defines nothing in the document and refers to nothing in it: level and option ids, which are unique in their list.</summary>
    /// <typeparam name="TId">The identifier type.</typeparam>
    /// <param name="kind">How the text is read.</param>
    /// <returns>The codec.</returns>
    public static JsonCodec<TId> PlainId<TId>(IdentifierKind<TId> kind)
        where TId : Identifier<TId>
    {
        Guard.NotNull(kind);
        return new StringCodec<TId>(
            kind.Name + " id",
            (string text, JsonReadContext _, [MaybeNullWhen(false)] out TId value) => kind.TryParse(text, out value),
            id => id.Value);
    }

    /// <summary>A list as an array.</summary>
    /// <typeparam name="TItem">The type of an item.</typeparam>
    /// <param name="item">How an item stands in JSON.</param>
    /// <returns>The codec.</returns>
    public static JsonCodec<ValueList<TItem>> List<TItem>(JsonCodec<TItem> item) => new ListCodec<TItem>(Guard.NotNull(item));

    /// <summary>A list as an array whose items mean something only together, such as the rows of a matrix: where one cannot be read, the list cannot.</summary>
    /// <typeparam name="TItem">The type of an item.</typeparam>
    /// <param name="item">How an item stands in JSON.</param>
    /// <returns>The codec.</returns>
    public static JsonCodec<ValueList<TItem>> WholeList<TItem>(JsonCodec<TItem> item) => new ListCodec<TItem>(Guard.NotNull(item), isWhole: true);

    /// <summary>The name of a kind of JSON value in messages.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>For example <c>number</c>.</returns>
    public static string NameOf(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "text",
        JsonValueKind.Number => "number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        _ => "null",
    };

    private static bool ReadText(string text, JsonReadContext context, [MaybeNullWhen(false)] out string value)
    {
        value = text;
        foreach (char c in text)
        {
            if (char.IsControl(c) && c is not ('\t' or '\n' or '\r'))
            {
                context.Report(JsonIssues.ControlCharacters);
                break;
            }
        }

        return true;
    }

    private static JsonShape<LocalizedText> LocalizedTextShape()
    {
        JsonShape<LocalizedText> shape = new("localizedText");
        JsonMember<string?> japanese = shape.Optional("ja", Text, text => text.Japanese);
        JsonMember<string?> english = shape.Optional("en", Text, text => text.English);
        return shape.Build(members => Isms.Core.LocalizedText.TryCreate(members.Get(japanese), members.Get(english)), "text in ja or en");
    }

    private static JsonShape<Money> MoneyShape()
    {
        JsonShape<Money> shape = new("money");
        JsonMember<decimal> amount = shape.Required("amount", Number, money => money.Amount);
        JsonMember<string> currency = shape.Required("currency", Text, money => money.Currency);
        return shape.Build(
            members => Isms.Core.Money.TryCreate(members.Get(amount), members.Get(currency)),
            "amount of zero or more and a currency of three capital letters");
    }
}
