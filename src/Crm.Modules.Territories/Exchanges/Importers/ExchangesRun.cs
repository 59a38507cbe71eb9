using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Localization;
using Crm.Foundation.Text;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Places.Importing;
using Crm.Workbench;
using Crm.Workbench.Imports;
using Crm.Workbench.Persons;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Importers;

/// <summary>One reading of a file of exchanges. A filled cell replaces, an empty one leaves; who took part stays as it is.</summary>
internal sealed class ExchangesRun(ExchangesData data, PlaceIndex places, ICurrentUser user, IClock clock, Texts texts) : IImportRun
{
    private static readonly Dictionary<string, string> Fields = new()
    {
        ["subject"] = "objet", ["date"] = "date", ["text"] = "texte", ["kind"] = "nature", ["durationMinutes"] = "duree", ["territoryIds"] = "territoires",
        ["participantsText"] = "participants", ["participants"] = "participants",
    };

    private readonly string caf = user.Profile.Everything ? ScopeRow.Everywhere : string.Join(',', user.Profile.Departments.Order(StringComparer.Ordinal));
    private readonly Dictionary<string, int> seen = [];

    private sealed record Read(ImportRow Row, InteractionInput Input, IReadOnlyList<TerritoryCard> Places)
    {
        public string? Origin => Interaction.OriginOf(Input.Origin);
        public string Key => Origin ?? $"{Input.Date:yyyyMMdd}|{SearchText.Normalise(Input.Subject)}|" +
            string.Join(',', Places.Select(p => p.Code).Order(StringComparer.Ordinal));
    }

    public async Task Bring(IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        var lines = rows.Select(Look).Where(l => !l.Row.IsRejected).ToList();
        var known = await Known(lines, ct);
        var ids = known.Select(k => k.Id).ToList();
        var tasks = (await data.Tasks.Include(t => t.Territories).AsTracking().Where(t => t.InteractionId != null && ids.Contains(t.InteractionId.Value))
            .ToListAsync(ct)).ToLookup(t => t.InteractionId!.Value);
        var kept = new List<(ImportRow Row, Guid Id)>();
        foreach (var line in lines)
        {
            try
            {
                if (Write(line, Match(line, known)) is not { } changed) continue;
                kept.Add((line.Row, changed.Id));
                var cards = changed.Territories.Select(t => places.ById(t.TerritoryId)).OfType<TerritoryCard>().ToList();
                foreach (var task in tasks[changed.Id]) task.Follow(changed.Audience, cards);
            }
            catch (BusinessException refused)
            {
                line.Row.Reject(refused, texts, Fields);
            }
        }
        var touched = Touched.Ids(data);
        foreach (var (row, id) in kept.Where(k => touched.Contains(k.Id))) row.Changed();
    }

    private Read Look(ImportRow row)
    {
        var line = new Read(row, new InteractionInput
        {
            Kind = row.One("nature", InteractionKinds.All.Select(k => (k.Kind, k.Word))), Date = row.Date("date"), Subject = row.Text("objet"),
            Text = row.Text("texte"), DurationMinutes = row.Minutes("duree"),
            ParticipantsText = row.Text("participants"), Audience = row.Audience("lecteurs"),
            Initiative = row.One("initiative", Enum.GetValues<Initiative>().Select(i => (i, i.Word()))),
            Origin = row.Text("reference") is { } reference ? $"import:{caf}:{reference}" : null,
        }, places.Of(row, "territoires", inScope: true));
        foreach (var column in (string[])["date", "objet", "territoires"])
            if (row.Text(column) is null) row.Reject(column, "cellule vide", "Remplissez la cellule.");
        if (!row.IsRejected && !seen.TryAdd(line.Key, row.Line) && seen[line.Key] != row.Line)
            row.Reject(line.Origin is null ? "objet" : "reference", $"échange déjà lu à la ligne {seen[line.Key]}", "Gardez une seule des deux lignes.");
        return line;
    }

    private async Task<IReadOnlyList<Interaction>> Known(IReadOnlyList<Read> lines, CancellationToken ct)
    {
        var origins = lines.Select(l => l.Origin).OfType<string>().ToList();
        var others = lines.Where(l => l.Origin is null).ToList();
        var (dates, subjects) = (others.Select(l => l.Input.Date!.Value).Distinct().ToList(), others.Select(l => l.Input.Subject!).Distinct().ToList());
        // Each by its own index.
        var found = origins.Count == 0 ? [] : await data.Interactions.Where(i => origins.Contains(i.Origin!)).Select(i => i.Id).ToListAsync(ct);
        if (dates.Count > 0)
            found.AddRange(await data.Interactions.Where(i => dates.Contains(i.Date) && subjects.Contains(i.Subject)).Select(i => i.Id).ToListAsync(ct));
        return found.Count == 0 ? [] : await data.Interactions.AsTracking().Include(i => i.Users)
            .Include(i => i.Contacts).AsSplitQuery()
            .Where(i => found.Contains(i.Id)).OrderBy(i => i.CreatedAt).ToListAsync(ct);
    }

    private static Interaction? Match(Read line, IReadOnlyList<Interaction> known)
    {
        if (line.Origin is { } origin) return known.FirstOrDefault(i => i.Origin == origin);
        var ids = line.Places.Select(p => p.Id).ToHashSet();
        return known.FirstOrDefault(i => i.Date == line.Input.Date && i.Subject == line.Input.Subject && i.Territories.Any(t => ids.Contains(t.TerritoryId)));
    }

    /// <summary>The known exchange, to see whether it changed; null for a new one.</summary>
    private Interaction? Write(Read line, Interaction? known)
    {
        if (known is null)
        {
            data.Add(
                new Interaction(clock.NewId(),
                line.Input with { Kind = line.Input.Kind ?? InteractionKind.Note, TerritoryIds = Ids(line.Places) }, line.Places, clock.Today));
            line.Row.Created();
            return null;
        }
        if (known.CreatedBy != user.Id && !user.Has(TerritoriesPermissions.Interactions.EditAny)) throw new BusinessException(ExchangeErrors.NotAuthor, 403);
        if (!user.Covers(known.ScopeRows.Select(r => r.Code))) throw new BusinessException(WorkbenchErrors.OutOfScope, 403);
        var now = line.Input;
        IReadOnlyList<TerritoryCard> cards = [.. known.Territories.Select(t => places.ById(t.TerritoryId)).OfType<TerritoryCard>().Union(line.Places)];
        known.Rewrite(now with
        {
            Kind = now.Kind ?? known.Kind, Text = now.Text ?? known.Text, DurationMinutes = now.DurationMinutes ?? known.DurationMinutes,
            ParticipantsText = now.ParticipantsText ?? known.Participants,
            Audience = now.Audience ?? known.Audience, Initiative = now.Initiative ?? known.Initiative, Dossier = known.Dossier, TerritoryIds = Ids(cards),
            UserIds = [.. known.Users.Where(u => u.Presence is Presence.Present).Select(u => u.UserId)],
        }, [.. cards.DistinctBy(c => c.Id)], clock.Today);
        return known;
    }

    private static List<Guid> Ids(IEnumerable<TerritoryCard> cards) => [.. cards.Select(c => c.Id).Distinct()];
}
