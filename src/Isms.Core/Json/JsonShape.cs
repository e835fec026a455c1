using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using Isms.Core.Issues;
using Isms.Core.Json.Reading;
using Isms.Core.Json.Walking;

namespace Isms.Core.Json;

/// <summary>
/// The shape of an object type in a document, said once: its members in the order they are written, each with its codec and where the typed value has it.
/// Reading, writing, unknown members, identifiers and the JSON Schema all follow from it. Built once at start, then immutable and thread-safe.
/// </summary>
/// <typeparam name="T">The typed value.</typeparam>
public sealed partial class JsonShape<T> : JsonCodec<T>
    where T : DocumentElement
{
    private readonly List<Slot> slots = [];
    private readonly Dictionary<string, Slot> byName = new(StringComparer.Ordinal);
    private readonly string name;
    private object?[] absent = [];
    private Func<JsonMemberValues, T?>? create;
    private Action<T, JsonReadContext>? check;
    private string expectation = "object";
    private string? identityKind;
    private IReadOnlyList<string> definedKinds = [];

    /// <summary>Begins a shape.</summary>
    /// <param name="name">Its name in the JSON Schema, camelCase.</param>
    public JsonShape(string name) => this.name = Guard.NotBlank(name);

    /// <summary>The member <c>id</c>, unique in the document.</summary>
    /// <typeparam name="TId">The identifier type.</typeparam>
    /// <param name="kind">What it identifies.</param>
    /// <param name="get">Where the typed value has it.</param>
    /// <returns>The handle.</returns>
    public JsonMember<TId> Identity<TId>(IdentifierKind<TId> kind, Func<T, TId> get)
        where TId : Identifier<TId>
    {
        string kindName = Guard.NotNull(kind).Name;
        identityKind = kindName;
        definedKinds = [kindName];
        elementOf = value => (get(value).Value, kindName);
        return Required("id", JsonCodecs.PlainId(kind), get);
    }

    /// <summary>Says which kinds of elements the objects may be, where their <c>id</c> is told to the reader otherwise than by <see cref="Identity"/>.</summary>
    /// <param name="kinds">The names of the kinds.</param>
    /// <param name="element">The id and the kind of a typed value.</param>
    public void Defines(IEnumerable<string> kinds, Func<T, (string Id, string Kind)> element)
    {
        definedKinds = Guard.NotNull(kinds).ToArray();
        elementOf = Guard.NotNull(element);
    }

    /// <summary>A member that must be there.</summary>
    /// <typeparam name="TValue">The type of its value.</typeparam>
    /// <param name="memberName">The name, camelCase.</param>
    /// <param name="codec">How its value stands in JSON.</param>
    /// <param name="get">Where the typed value has it.</param>
    /// <returns>The handle.</returns>
    public JsonMember<TValue> Required<TValue>(string memberName, JsonCodec<TValue> codec, Func<T, TValue> get) =>
        Add<TValue, TValue>(memberName, codec, isRequired: true, absent: null, value => (true, get(value)));

    /// <summary>A member that may be missing or null.</summary>
    /// <typeparam name="TValue">The type of its value, a class.</typeparam>
    /// <param name="memberName">The name, camelCase.</param>
    /// <param name="codec">How its value stands in JSON.</param>
    /// <param name="get">Where the typed value has it; null where there is none.</param>
    /// <returns>The handle.</returns>
    public JsonMember<TValue?> Optional<TValue>(string memberName, JsonCodec<TValue> codec, Func<T, TValue?> get)
        where TValue : class =>
        Add<TValue, TValue?>(memberName, codec, isRequired: false, absent: null, value => (get(value) is not null, get(value)!));

    /// <summary>A member that may be missing or null.</summary>
    /// <typeparam name="TValue">The type of its value, a struct.</typeparam>
    /// <param name="memberName">The name, camelCase.</param>
    /// <param name="codec">How its value stands in JSON.</param>
    /// <param name="get">Where the typed value has it; null where there is none.</param>
    /// <returns>The handle.</returns>
    public JsonMember<TValue?> OptionalValue<TValue>(string memberName, JsonCodec<TValue> codec, Func<T, TValue?> get)
        where TValue : struct =>
        Add<TValue, TValue?>(memberName, codec, isRequired: false, absent: null, value => (get(value).HasValue, get(value).GetValueOrDefault()));

    /// <summary>A truth value that is false where the member is missing; written only when true.</summary>
    /// <param name="memberName">The name, camelCase.</param>
    /// <param name="get">Where the typed value has it.</param>
    /// <returns>The handle.</returns>
    public JsonMember<bool> Flag(string memberName, Func<T, bool> get) =>
        Add<bool, bool>(memberName, JsonCodecs.Boolean, isRequired: false, absent: false, value => (get(value), true));

    /// <summary>A list that is empty where the member is missing; written only when it has items.</summary>
    /// <typeparam name="TItem">The type of an item.</typeparam>
    /// <param name="memberName">The name, camelCase.</param>
    /// <param name="codec">How an item stands in JSON.</param>
    /// <param name="get">Where the typed value has it.</param>
    /// <returns>The handle.</returns>
    public JsonMember<ValueList<TItem>> List<TItem>(string memberName, JsonCodec<TItem> codec, Func<T, ValueList<TItem>> get) =>
        Add<ValueList<TItem>, ValueList<TItem>>(memberName, new ListCodec<TItem>(codec), isRequired: false, absent: ValueList<TItem>.Empty, value => (get(value).Count > 0, get(value)));

    /// <summary>Says how the typed value is made. Ends the shape.</summary>
    /// <param name="factory">Makes it of the members; null where they do not fit together.</param>
    /// <param name="whatIsExpected">What the message says was expected where the factory answers null.</param>
    /// <param name="also">Conditions over several members, reported but not standing in the way of the value; or null.</param>
    /// <returns>The shape.</returns>
    public JsonShape<T> Build(Func<JsonMemberValues, T?> factory, string whatIsExpected = "object", Action<T, JsonReadContext>? also = null)
    {
        create = Guard.NotNull(factory);
        absent = slots.Select(slot => slot.Absent).ToArray();
        expectation = whatIsExpected;
        check = also;
        PlanWalk();
        return this;
    }

    internal override JsonValueKind Container => JsonValueKind.Object;

    internal override IEnumerable<string> Kinds() => definedKinds.Concat(slots.SelectMany(slot => slot.Kinds()));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value)
    {
        Guard.NotNull(writer).WriteStartObject();
        WriteMembers(writer, Guard.NotNull(value));
        writer.WriteEndObject();
    }

    /// <summary>Writes the members into an object already begun.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public void WriteMembers(Utf8JsonWriter writer, T value)
    {
        foreach (Slot slot in slots)
        {
            slot.Write(writer, value);
        }

        foreach (KeyValuePair<string, string> member in value.UnknownMembers.Members)
        {
            writer.WritePropertyName(member.Key);
            using JsonDocument content = JsonDocument.Parse(member.Value);
            content.RootElement.WriteTo(writer);
        }
    }

    /// <inheritdoc/>
    public override void WriteSchema(JsonSchemaWriter writer) => Guard.NotNull(writer).WriteReference(name, WriteDefinition);

    /// <summary>Writes the JSON Schema of the object type itself.</summary>
    /// <param name="writer">Where it goes.</param>
    public void WriteDefinition(JsonSchemaWriter writer)
    {
        Guard.NotNull(writer).Writer.WriteStartObject();
        WriteDefinitionMembers(writer);
        writer.Writer.WriteEndObject();
    }

    /// <summary>Writes the members of the JSON Schema of the object type into an object already begun.</summary>
    /// <param name="writer">Where they go.</param>
    public void WriteDefinitionMembers(JsonSchemaWriter writer)
    {
        Utf8JsonWriter json = Guard.NotNull(writer).Writer;
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (Slot slot in slots)
        {
            json.WritePropertyName(slot.Name);
            slot.WriteSchema(writer);
        }

        json.WriteEndObject();
        json.WriteStartArray("required");
        foreach (Slot slot in slots.Where(slot => slot.IsRequired))
        {
            json.WriteStringValue(slot.Name);
        }

        json.WriteEndArray();
    }

    private JsonMember<TMember> Add<TValue, TMember>(string memberName, JsonCodec<TValue> codec, bool isRequired, object? absent, Func<T, (bool IsThere, TValue Value)> get)
    {
        Slot<TValue> slot = new(slots.Count, Guard.NotBlank(memberName), isRequired, absent, Guard.NotNull(codec), get);
        byName.Add(memberName, slot);
        slots.Add(slot);
        return new JsonMember<TMember>(slot.Index, memberName);
    }

    private abstract class Slot(int index, string name, bool isRequired, object? absent)
    {
        public int Index { get; } = index;

        public string Name { get; } = name;

        public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(name);

        public bool IsRequired { get; } = isRequired;

        public object? Absent { get; } = absent;

        public abstract JsonValueKind Container { get; }

        public abstract bool TryRead(JsonElement element, JsonReadContext context, out object? value);

        public abstract IEnumerable<string> Kinds();

        public abstract bool IsReference { get; }

        public abstract bool LeadsToElements { get; }

        public abstract bool IsText { get; }

        public abstract void Visit(T owner, ElementWalk walk, bool tellText);

        public abstract void Write(Utf8JsonWriter writer, T owner);

        public abstract void WriteSchema(JsonSchemaWriter writer);
    }

    private sealed class Slot<TValue>(int index, string name, bool isRequired, object? absent, JsonCodec<TValue> codec, Func<T, (bool IsThere, TValue Value)> get)
        : Slot(index, name, isRequired, absent)
    {
        public override JsonValueKind Container => codec.Container;

        public override IEnumerable<string> Kinds() => codec.Kinds();

        public override bool TryRead(JsonElement element, JsonReadContext context, out object? value)
        {
            bool there = codec.TryRead(element, context, out TValue? typed);
            value = there ? typed : null;
            return there;
        }

        public override bool IsReference => codec.IsReference;

        public override bool LeadsToElements => codec.LeadsToElements;

        public override bool IsText => codec is JsonCodec<LocalizedText>;

        public override void Visit(T owner, ElementWalk walk, bool tellText)
        {
            (bool isThere, TValue value) = get(owner);
            if (!isThere)
            {
                return;
            }

            if (value is LocalizedText text)
            {
                if (tellText)
                {
                    walk.Text(Name, text);
                }

                return;
            }

            walk.EnterMember(Name);
            codec.Visit(value, walk);
            walk.Leave();
        }

        public override void Write(Utf8JsonWriter writer, T owner)
        {
            (bool isThere, TValue value) = get(owner);
            if (isThere)
            {
                writer.WritePropertyName(Name);
                codec.Write(writer, value);
            }
        }

        public override void WriteSchema(JsonSchemaWriter writer) => codec.WriteSchema(writer);
    }
}
