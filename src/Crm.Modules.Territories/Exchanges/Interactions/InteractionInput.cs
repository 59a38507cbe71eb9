using System.Text.Json;
using System.Text.Json.Serialization;
using Crm.Foundation.Access;
using Crm.Workbench.Dossiers;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>What a person tells of an exchange, to log it or to correct it.</summary>
internal sealed record InteractionInput
{
    /// <summary>Given by a client that wants to retry safely.</summary>
    public Guid? Id { get; init; }
    public InteractionKind? Kind { get; init; }
    public DateOnly? Date { get; init; }
    public int? DurationMinutes { get; init; }
    public string? Subject { get; init; }

    /// <summary>Markdown.</summary>
    public string? Text { get; init; }
    public IReadOnlyList<Guid>? TerritoryIds { get; init; }

    /// <summary>Contacts and colleagues who were expected, at most 100. Left as they are when not given.</summary>
    [JsonConverter(typeof(ParticipantsJson))]
    public IReadOnlyList<Participant>? Participants { get; init; }

    /// <summary>Who else was there, as free text.</summary>
    public string? ParticipantsText { get; init; }

    /// <summary>Colleagues present, beside those named in the participants.</summary>
    public IReadOnlyList<Guid>? UserIds { get; init; }

    /// <summary>People made contacts with this exchange, and who took part in it.</summary>
    public IReadOnlyList<NewPerson>? NewPeople { get; init; }

    /// <summary>Tags by id or by name, at most 20; <c>+name</c> also makes a personal one. Left as they are when not given.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>UID of the invitation or of the mail it comes from, so that it is recognised the next time.</summary>
    public string? Origin { get; init; }

    /// <summary>Ids of the files kept when the mail was read, to become documents of the exchange.</summary>
    public IReadOnlyList<Guid>? Files { get; init; }

    /// <summary>Caf when not given.</summary>
    public Audience? Audience { get; init; }

    /// <summary>Own when not given.</summary>
    public Initiative? Initiative { get; init; }
    public NextStepInput? NextStep { get; init; }
    public DossierRef? Dossier { get; init; }

    /// <summary>The free text, wherever it was written.</summary>
    [JsonIgnore]
    public string? FreeText => Participants is [{ Text: { } text }] ? text : ParticipantsText;

    /// <summary>The named people; null when nothing was said of them.</summary>
    [JsonIgnore]
    public IReadOnlyList<Participant>? Named => Participants is [{ Text: not null }] ? null : Participants;

    /// <summary>True for a patch by a script that knows colleagues and free text only.</summary>
    public static bool IsOfBefore(JsonElement patch) => patch.ValueKind is JsonValueKind.Object
        && (patch.TryGetProperty("participants", out var people) ? people.ValueKind is JsonValueKind.String : patch.TryGetProperty("userIds", out _));
}

/// <summary>What is promised after the exchange: makes, or changes, its follow-up task.</summary>
internal sealed record NextStepInput
{
    public string? Title { get; init; }
    public DateOnly? DueDate { get; init; }

    /// <summary>An id, an address or <c>me</c>; the author when not given.</summary>
    public string? Assignee { get; init; }

    /// <summary>A form sends empty fields for no next step.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Title) && DueDate is null;
}
