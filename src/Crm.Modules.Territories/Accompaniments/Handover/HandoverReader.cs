using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Territories;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Accompaniments.Handover;

/// <summary>
/// Gathers the handover pack of a territory for the current reader: at most eleven commands. What is Private stands in one
/// section of its own, there only for who may read it.
/// </summary>
internal sealed class HandoverReader(AccompanimentsData data, IGeography geography, HandoverPeople people, HandoverExchanges exchanges,
    IEnumerable<IHandoverSource> sources, ICurrentUser user, IClock clock)
{
    private const int DaysAhead = 60, MostTasks = 60, MostMissions = 20;

    private sealed record Promised(Guid? Exchange, string Title, DateOnly Due, Guid Who, string? After, bool IsPrivate);

    private sealed record Mission(Guid Id, string Title, AccompanimentStage Stage, Guid InCharge, DateOnly To, bool IsPrivate, List<string> Objectives);

    public async Task<HandoverPack> Of(Guid territoryId, CancellationToken ct)
    {
        var territory = (await geography.ByIds([territoryId], ct)).GetValueOrDefault(territoryId);
        if (territory is null || !user.Covers(territory.Departments)) throw CoreErrors.Missing();
        var today = clock.Today;
        var until = today.AddDays(DaysAhead);
        var tasks = await Tasks(territoryId, ct);
        var missions = await Missions(territoryId, ct);
        var told = await exchanges.Of(territoryId, today, until, ct);
        var names = await people.Names(tasks.Select(t => t.Who).Concat(missions.Select(m => m.InCharge))
            .Concat(told.SelectMany(p => p).Select(e => e.Author)), ct);
        string Name(Guid id) => names.GetValueOrDefault(id)?.Name ?? "ancien compte";
        var chapters = new List<HandoverChapter>();
        foreach (var source in sources)
            if (await source.Of(territoryId, until, ct) is { } chapter) chapters.Add(chapter);
        IReadOnlyList<HandoverCell> Task(Promised t) =>
            [new HandoverCell(t.Title, t.Exchange is { } id && t.After is not null ? $"/echanges/{id}" : null), Name(t.Who),
            HandoverCell.Of(t.Due, t.Due < today), t.After];
        IReadOnlyList<HandoverCell> Met(PackExchange e) => [HandoverCell.Of(e.Date), e.Title, Name(e.Author), e.Excerpt];

        var sections = new List<HandoverSection>
        {
            new("personnes", "Qui compte", "Personne n’est encore connu ici : ajoutez les contacts du territoire.", ["Personne", "Fonction", "Où", "Joindre"],
                [.. await people.Referents(territoryId, ct), .. await people.Network(territoryId, today, ct)]),
            new("promesses", "Ce qui a été promis", "Aucune suite ouverte.", ["Quoi", "Qui", "Pour le", "Après"],
                [.. tasks.Where(t => !t.IsPrivate).Select(Task)]),
            new("accompagnements", "Accompagnements ouverts", "Aucun accompagnement ouvert.",
                ["Mission", "Étape", "Responsable", "Fin prévue", "Objectifs à atteindre"],
                [.. missions.Where(m => !m.IsPrivate).Select(m => Row(m, today, Name))]),
            new("sujets", "Échanges récents sans suite", "Chaque échange des 90 derniers jours a une suite.", ["Le", "Échange", "Par", "Ce qui s’est dit"],
                [.. told[PackPart.Open].Select(Met)]),
        };
        sections.AddRange(chapters.Select(c =>
            new HandoverSection(Foundation.Text.SearchText.Normalise(c.Title).Replace(' ', '-'), c.Title, "Rien d’ouvert.",
            ["Quoi", "Où cela en est", "Porteur"],
            [.. c.Subjects.Select(s =>
                (IReadOnlyList<HandoverCell>)[new HandoverCell(s.Title, s.Url), new HandoverCell(s.Detail ?? "", null, s.IsLate), s.Who])])));
        sections.Add(new("calendrier", "Les 60 prochains jours", "Rien de prévu.", ["Le", "Quoi", "Qui", "À propos de"],
            Calendar(tasks, missions, told[PackPart.Coming], chapters, today, until, Name)));
        sections.Add(new("documents", "Documents", "Aucun document.", ["Document", "Joint à", "Le"],
            [.. (await exchanges.Documents(territoryId, ct))
                .Select(d =>
                (IReadOnlyList<HandoverCell>)[d.FileName, new HandoverCell(d.Subject, $"/echanges/{d.InteractionId}"),
                HandoverCell.Of(Clock.DateOf(d.CreatedAt))])]));
        sections.Add(new("echanges", "Les 10 derniers échanges", "Aucun échange.", ["Le", "Échange", "Par", "Ce qui s’est dit"],
            [.. told[PackPart.Last].Select(Met)]));
        IReadOnlyList<IReadOnlyList<HandoverCell>> hidden = [.. told[PackPart.Private].Select(Met),
            .. tasks.Where(t => t.IsPrivate)
            .Select(t => (IReadOnlyList<HandoverCell>)[HandoverCell.Of(t.Due, t.Due < today), $"Suite : {t.Title}", Name(t.Who), t.After]),
            .. missions.Where(m => m.IsPrivate)
            .Select(m =>
            (IReadOnlyList<HandoverCell>)[HandoverCell.Of(m.To, m.To < today),
            new HandoverCell($"Accompagnement : {m.Title}", AccompanimentNoun.UrlOf(m.Id)), Name(m.InCharge), m.Stage.Word()])];
        if (hidden.Count > 0)
            sections.Add(new(HandoverPack.ConfidentialKey, "Confidentiel", "", ["Le", "Quoi", "Par", "Ce qui s’est dit"], hidden, IsConfidential: true));
        return new HandoverPack(territory, TerritoryWords.Hint(territory.Kind, territory.Code, territory.Departments), today, user.Name, sections);
    }

    private Task<List<Promised>> Tasks(Guid territory, CancellationToken ct) =>
        data.Tasks.AsNoTracking().Where(t => t.DoneOn == null && t.Territories.Any(p => p.TerritoryId == territory))
        .OrderBy(t => t.DueDate).ThenBy(t => t.Id).Take(MostTasks)
        .Select(t =>
            new Promised(t.InteractionId, t.Title, t.DueDate, t.Assignee, data.Interactions.Where(i => i.Id == t.InteractionId).Select(i => i.Subject)
            .FirstOrDefault(), t.Audience == Audience.Private)).ToListAsync(ct);

    private Task<List<Mission>> Missions(Guid territory, CancellationToken ct) =>
        data.Accompaniments.AsNoTracking().Where(a => a.ClosedOn == null && a.TerritoryId == territory)
        .OrderBy(a => a.To).ThenBy(a => a.Id).Take(MostMissions)
        .Select(a =>
            new Mission(a.Id, a.Title, a.Stage, a.InCharge, a.To, a.Audience == Audience.Private, a.Objectives.Where(o => o.State == ObjectiveState.Open)
            .OrderBy(o => o.Position).Select(o => o.Text).ToList())).ToListAsync(ct);

    private static IReadOnlyList<HandoverCell> Row(Mission m, DateOnly today, Func<Guid, string> name) =>
        [new HandoverCell(m.Title, AccompanimentNoun.UrlOf(m.Id)), m.Stage.Word(), name(m.InCharge), HandoverCell.Of(m.To, m.To < today),
            string.Join(" ; ", m.Objectives)];

    /// <summary>Late things first, then day by day.</summary>
    private static IReadOnlyList<IReadOnlyList<HandoverCell>> Calendar(IEnumerable<Promised> tasks, IEnumerable<Mission> missions,
        IEnumerable<PackExchange> coming, IEnumerable<HandoverChapter> chapters, DateOnly today, DateOnly until, Func<Guid, string> name) =>
        [.. tasks.Where(t => !t.IsPrivate && t.Due <= until)
            .Select(t => (Date: t.Due, Row: (IReadOnlyList<HandoverCell>)[HandoverCell.Of(t.Due, t.Due < today), t.Title, name(t.Who), t.After]))
            .Concat(missions.Where(m => !m.IsPrivate && m.To <= until)
                .Select(m =>
                (m.To, (IReadOnlyList<HandoverCell>)[HandoverCell.Of(m.To, m.To < today), "Fin prévue de l’accompagnement", name(m.InCharge),
                new HandoverCell(m.Title, AccompanimentNoun.UrlOf(m.Id))])))
            .Concat(coming.Select(e => (e.Date, (IReadOnlyList<HandoverCell>)[HandoverCell.Of(e.Date), e.Title, name(e.Author), ""])))
            .Concat(chapters.SelectMany(c => c.Dates)
                .Select(d =>
                (d.Date ?? until, (IReadOnlyList<HandoverCell>)[HandoverCell.Of(d.Date, d.IsLate), new HandoverCell(d.Title, d.Url), d.Who, d.Detail])))
            .OrderBy(l => l.Item1).Select(l => l.Item2)];
}
