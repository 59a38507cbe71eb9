using System.Text.Json.Serialization;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Workbench.Dossiers;
using Crm.Workbench.Persons;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>An exchange as the API gives it.</summary>
internal sealed record InteractionOutput : IStamped
{
    public Guid Id { get; init; }
    public InteractionKind Kind { get; init; }
    public DateOnly Date { get; init; }
    public int? DurationMinutes { get; init; }
    public string Subject { get; init; } = "";

    /// <summary>Markdown, as typed: to be made safe before it is shown.</summary>
    public string Text { get; init; } = "";
    public IReadOnlyList<Guid> TerritoryIds { get; init; } = [];
    public IReadOnlyList<Participant> Participants { get; init; } = [];
    public string? ParticipantsText { get; init; }

    /// <summary>Colleagues among the participants who were present.</summary>
    public IReadOnlyList<Guid> UserIds { get; init; } = [];

    /// <summary>Ids of the tags that the reader sees.</summary>
    public IReadOnlyList<Guid> Tags { get; init; } = [];
    public Audience Audience { get; init; }
    public Initiative Initiative { get; init; }
    public NextStepOutput? NextStep { get; init; }
    public DossierRef? Dossier { get; init; }

    /// <summary>Id of the account that logged it.</summary>
    public Guid Author { get; init; }
    public string? AuthorName { get; init; }
    public DateTime CreatedAt { get; init; }
    public DateTime? ChangedAt { get; init; }

    [JsonIgnore]
    public Guid Stamp { get; init; }

    /// <summary>The same as somebody would type it, to patch or to edit.</summary>
    public InteractionInput ToInput() => new()
    {
        Kind = Kind, Date = Date, DurationMinutes = DurationMinutes, Subject = Subject, Text = Text, TerritoryIds = TerritoryIds,
        ParticipantsText = ParticipantsText,
        Participants = Participants, Tags = [.. Tags.Select(t => t.ToString())], Audience = Audience, Initiative = Initiative, Dossier = Dossier,
        NextStep = NextStep is null ? null : new NextStepInput { Title = NextStep.Title, DueDate = NextStep.DueDate, Assignee = NextStep.Assignee.ToString() },
    };

    /// <summary>For a script that gives colleagues, or free text, as before participants were named: the others stay.</summary>
    public InteractionInput ToInputOfBefore() =>
        ToInput() with { Participants = [.. Participants.Where(p => p.UserId is null || p.Presence is not Presence.Present)], UserIds = UserIds };
}

/// <summary>The first task an exchange left behind.</summary>
internal sealed record NextStepOutput(Guid Id, string Title, DateOnly DueDate, Guid Assignee);
