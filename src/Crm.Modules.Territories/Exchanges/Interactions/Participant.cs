using System.Text.Json;
using System.Text.Json.Serialization;
using Crm.Workbench.Persons;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>Somebody who was expected at an exchange: a contact or a colleague, one of the two.</summary>
internal sealed record Participant
{
    public Guid? ContactId { get; init; }
    public Guid? UserId { get; init; }

    /// <summary>Present when not given.</summary>
    public Presence? Presence { get; init; }

    /// <summary>Free text, as scripts wrote it before people were named.</summary>
    [JsonIgnore]
    internal string? Text { get; init; }

    public override string ToString() => ContactId is { } contact ? $"contact:{contact}" : $"user:{UserId}";

    /// <summary>Reads <c>contact:0190…</c> or <c>user:0190…</c>, as forms send them; null for anything else.</summary>
    public static Participant? Parse(string? text, Presence presence) => text?.Split(':') is not [var kind, var id]
        || !Guid.TryParse(id, out var guid) ? null : kind switch
    {
        "contact" => new Participant { ContactId = guid, Presence = presence },
        "user" => new Participant { UserId = guid, Presence = presence },
        _ => null,
    };
}

/// <summary>Somebody not yet known: the name, the organisation and the address are enough to make a contact.</summary>
internal sealed record NewPerson
{
    public string? Name { get; init; }
    public string? Organisation { get; init; }
    public string? Email { get; init; }

    /// <summary>Present when not given.</summary>
    public Presence? Presence { get; init; }

    /// <summary>In a form, somebody offered and not ticked is false.</summary>
    [JsonIgnore]
    public bool? Take { get; init; }

    [JsonIgnore]
    public bool IsBlank => Take is false || string.IsNullOrWhiteSpace(Name);
}

/// <summary>Participants are a list; a text, as before they were, is still understood.</summary>
internal sealed class ParticipantsJson : JsonConverter<IReadOnlyList<Participant>>
{
    public override IReadOnlyList<Participant>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String ? [new Participant { Text = reader.GetString() }]
            : JsonSerializer.Deserialize<List<Participant>>(ref reader, options);

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<Participant> value, JsonSerializerOptions options)
    {
        if (value is [{ Text: { } text }]) writer.WriteStringValue(text);
        else JsonSerializer.Serialize(writer, value.ToList(), options);
    }
}
