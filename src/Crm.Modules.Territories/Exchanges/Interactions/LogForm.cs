using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Exchanges.Incoming;
using Crm.Modules.Territories.Exchanges.Templates;
using Crm.Workbench.Drafts;
using Crm.Workbench.Persons;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>The form that logs or corrects an exchange, ready to be shown.</summary>
internal sealed record LogForm(InteractionInput Input, string? Dossier)
{
    public Guid? Edited { get; init; }
    public Guid? Stamp { get; init; }
    public bool InPanel { get; init; }
    public string Action => Edited is { } id ? $"/echanges/{id}/modifier" : "/echanges/noter";

    /// <summary>Each exchange under correction, and each place one starts from, keeps a draft of its own.</summary>
    public string DraftKey { get; init; } = LogForms.DraftPrefix + "nouveau";
    public IReadOnlyList<SelectListItem> Territories { get; init; } = [];
    public IReadOnlyList<SelectListItem> Assignees { get; init; } = [];
    public IReadOnlyList<SelectListItem> Dossiers { get; init; } = [];
    public IReadOnlyList<SelectListItem> Tags { get; init; } = [];

    /// <summary>Who may be chosen, as <c>contact:id</c> or <c>user:id</c>, by presence.</summary>
    public IReadOnlyDictionary<Presence, IReadOnlyList<SelectListItem>> People { get; init; } = new Dictionary<Presence, IReadOnlyList<SelectListItem>>();
    public bool MayAddPeople { get; init; }

    /// <summary>The invitation or mail it was just filled from.</summary>
    public IncomingOutput? Message { get; init; }

    /// <summary>What a colleague saved meanwhile, shown beside what was typed.</summary>
    public ExchangeFile? Theirs { get; init; }

    /// <summary>True when something in the folded part was filled: it is then open.</summary>
    public bool HasDetails => Input.FreeText is not null || Input.NewPeople is { Count: > 0 }
        || Input.Named?.Any(p => p.Presence is Presence.Excused or Presence.Absent) is true;
}

/// <summary>Where one starts from: a territory, a dossier, a person, a day, an exchange to copy, a template.</summary>
internal sealed record LogStart(Guid? Territory = null, string? Dossier = null, Guid? Copy = null, Guid? Template = null,
    Guid? Contact = null, DateOnly? Day = null)
{
    /// <summary>Name of the draft, which is also what its address says.</summary>
    public string Key => Copy is not null ? $"copie:{Copy}" : Territory is not null ? $"territoire:{Territory}" : Dossier is not null ? $"dossier:{Dossier}"
        : Contact is not null ? $"contact:{Contact}" : Template is not null ? $"modele:{Template}" : "nouveau";
}

/// <summary>Prefills the form: from where one is, from an exchange, a template, an invitation or a mail.</summary>
internal sealed class LogForms(InteractionReader reader, FormChoices choices, TemplateAppService templates, IncomingAppService incoming, DraftAppService drafts,
    ICurrentUser user, IClock clock)
{
    public const string DraftPrefix = "echange:";

    public async Task<LogForm> New(LogStart start, CancellationToken ct)
    {
        var input = start.Copy is { } from ? Copied(await reader.Get(from, ct))
            : new InteractionInput { Kind = InteractionKind.Meeting, Date = start.Day ?? clock.Today, Audience = user.Profile.AudienceFloor <= (int)Audience.Caf
                ? Audience.Caf : Audience.Committee, Initiative = Initiative.Own };
        if (start.Territory is { } here) input = input with { TerritoryIds = [here] };
        if (start.Contact is { } contact) input = input with { Participants = [new Participant { ContactId = contact, Presence = Presence.Present }] };
        if (start.Template is { } model) input = Filled(input, await templates.Get(model, ct));
        return await Show(new LogForm(input with { Id = clock.NewId() }, start.Dossier
            ?? input.Dossier?.ToString()) { DraftKey = DraftPrefix + start.Key }, ct);
    }

    public async Task<LogForm> Edit(Guid id, CancellationToken ct)
    {
        var current = await reader.Get(id, ct);
        return await Show(new LogForm(current.ToInput(), current.Dossier?.ToString()) { Edited = id, Stamp = current.Stamp,
            DraftKey = $"{DraftPrefix}modifier:{id}" }, ct);
    }

    /// <summary>Fills the lists of choices around what was typed.</summary>
    public Task<LogForm> Show(LogForm form, CancellationToken ct) => choices.Around(form, ct);

    /// <summary>What was typed stays; the message fills the rest. It has a draft of its own: the one it came from would bring the empty fields back.</summary>
    public async Task<LogForm> Read(LogForm typed, Func<IncomingAppService, Task<IncomingOutput>> reading, CancellationToken ct)
    {
        var message = await reading(incoming);
        var (mine, theirs) = (typed.Input, message.Draft);
        var input = mine with
        {
            Kind = mine.Kind is null or InteractionKind.Meeting ? theirs.Kind : mine.Kind, Date = mine.Date is { } day && day != clock.Today
                ? day : theirs.Date ?? clock.Today,
            Subject = string.IsNullOrWhiteSpace(mine.Subject) ? theirs.Subject : mine.Subject, DurationMinutes = mine.DurationMinutes ?? theirs.DurationMinutes,
            Text = string.IsNullOrWhiteSpace(mine.Text) ? theirs.Text : $"{mine.Text}\n\n{theirs.Text}", Origin = theirs.Origin, Files = theirs.Files,
            Participants = [.. (mine.Named ?? []).Concat(theirs.Named ?? []).DistinctBy(p => p.ToString())],
            NewPeople = [.. (mine.NewPeople ?? []).Where(p => !p.IsBlank), .. message.Unknown.Select(p => p with { Take = false })],
        };
        await drafts.Forget(typed.DraftKey, ct);
        return await Show(typed with { Input = input, Message = message, DraftKey = $"{DraftPrefix}message:{input.Id}" }, ct);
    }

    public InteractionInput Renewed(InteractionInput input) => input with { Id = clock.NewId() };

    /// <summary>The subject somebody typed in a draft, as the page kept it.</summary>
    public static string TitleOf(string json)
    {
        try
        {
            using var values = JsonDocument.Parse(json);
            return values.RootElement.TryGetProperty("Input.Subject", out var subject) && subject.ValueKind is JsonValueKind.String
                && subject.GetString() is { Length: > 0 } title ? title : "Échange sans objet";
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return "Échange sans objet";
        }
    }

    /// <summary>Where the draft of a key is taken up again.</summary>
    public static string UrlOf(string key) => key[DraftPrefix.Length..].Split(':', 2) switch
    {
        ["modifier", var id] => $"/echanges/{id}/modifier",
        [var start and ("copie" or "territoire" or "dossier" or "contact" or "modele" or "message"), var value] =>
            $"/echanges/noter?{start}={Uri.EscapeDataString(value)}",
        _ => "/echanges/noter",
    };

    private InteractionInput Copied(InteractionOutput source) =>
        source.ToInput() with { Date = clock.Today, NextStep = null,
            Participants = [.. source.Participants.Select(p => p with { Presence = Presence.Present })] };

    private static InteractionInput Filled(InteractionInput input, TemplateOutput template) => input with
    {
        Kind = template.Kind, Subject = template.Subject, Text = template.Text, DurationMinutes = template.DurationMinutes,
        Audience = template.Audience ?? input.Audience,
    };
}
