using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Data;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges;

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
    public IReadOnlyList<SelectListItem> Users { get; init; } = [];
    public IReadOnlyList<SelectListItem> Assignees { get; init; } = [];
    public IReadOnlyList<SelectListItem> Dossiers { get; init; } = [];

    /// <summary>What a colleague saved meanwhile, shown beside what was typed.</summary>
    public ExchangeFile? Theirs { get; init; }
}

/// <summary>Prefills the form and offers what can be chosen in it without a script.</summary>
internal sealed class LogForms(TerritoriesData data, InteractionReader reader, IGeography geography, IUserDirectory directory, Dossiers dossiers, ICurrentUser user, IClock clock)
{
    public const string DraftPrefix = "echange:";

    private const int Offered = 15;

    public async Task<LogForm> New(Guid? territory, string? dossier, Guid? copy, CancellationToken ct)
    {
        var input = copy is { } from
            ? (await reader.Get(from, ct)).ToInput() with { Date = clock.Today, NextStep = null }
            : new InteractionInput { Kind = InteractionKind.Meeting, Date = clock.Today, Audience = user.Profile.AudienceFloor <= (int)Audience.Caf ? Audience.Caf : Audience.Committee, Initiative = Initiative.Own };
        if (territory is { } here) input = input with { TerritoryIds = [here] };
        var start = copy is not null ? $"copie:{copy}" : territory is not null ? $"territoire:{territory}" : dossier is not null ? $"dossier:{dossier}" : "nouveau";
        return await Show(new LogForm(input with { Id = clock.NewId() }, dossier ?? input.Dossier?.ToString()) { DraftKey = DraftPrefix + start }, ct);
    }

    public async Task<LogForm> Edit(Guid id, CancellationToken ct)
    {
        var current = await reader.Get(id, ct);
        return await Show(new LogForm(current.ToInput(), current.Dossier?.ToString()) { Edited = id, Stamp = current.Stamp, DraftKey = $"{DraftPrefix}modifier:{id}" }, ct);
    }

    /// <summary>Fills the lists of choices around what was typed.</summary>
    public async Task<LogForm> Show(LogForm form, CancellationToken ct)
    {
        var chosen = form.Input.TerritoryIds ?? [];
        var places = await geography.ByIds(chosen.Concat(await Recent(ct)).Take(Offered + chosen.Count), ct);
        var people = await directory.Search(null, ct);
        var others = (form.Input.UserIds ?? []).Append(Guid.TryParse(form.Input.NextStep?.Assignee, out var assignee) ? assignee : user.Id).Except(people.Select(p => p.Id)).ToList();
        var all = people.Concat((await directory.ByIds(others, ct)).Values).OrderBy(p => p.Name).ToList();
        var asked = DossierRef.Parse(form.Dossier);
        var offered = (await dossiers.Search(null, chosen, ct)).ToList();
        if (asked is not null && offered.All(d => d.Id != asked.Id)) offered.InsertRange(0, (await dossiers.ByRefs([asked], ct)).Values);
        return form with
        {
            Territories = [.. places.Values.OrderBy(t => t.Name).Select(t => new SelectListItem($"{t.Name} ({string.Join(", ", t.Departments.Take(3))})", t.Id.ToString(), chosen.Contains(t.Id)))],
            Users = [.. all.Where(p => p.Id != user.Id).Select(p => new SelectListItem(p.Name, p.Id.ToString(), form.Input.UserIds?.Contains(p.Id) is true))],
            Assignees = [.. all.Select(p => new SelectListItem(p.Id == user.Id ? $"{p.Name} (moi)" : p.Name, p.Id.ToString(), p.Id == (assignee == Guid.Empty ? user.Id : assignee)))],
            Dossiers = [.. offered.Select(d => new SelectListItem(d.Title, new DossierRef(d.Kind, d.Id).ToString(), asked?.Id == d.Id))],
        };
    }

    public InteractionInput Renewed(InteractionInput input) => input with { Id = clock.NewId() };

    /// <summary>The subject somebody typed in a draft, as the page kept it.</summary>
    public static string TitleOf(string json)
    {
        try
        {
            using var values = JsonDocument.Parse(json);
            return values.RootElement.TryGetProperty("Input.Subject", out var subject) && subject.ValueKind is JsonValueKind.String && subject.GetString() is { Length: > 0 } title ? title : "Échange sans objet";
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
        [var start and ("copie" or "territoire" or "dossier"), var value] => $"/echanges/noter?{start}={Uri.EscapeDataString(value)}",
        _ => "/echanges/noter",
    };

    private Task<List<Guid>> Recent(CancellationToken ct) =>
        data.Interactions.Where(i => i.CreatedBy == user.Id).OrderByDescending(i => i.Date).Take(Offered).SelectMany(i => i.Territories.Select(t => t.TerritoryId)).Distinct().Take(Offered).ToListAsync(ct);
}
