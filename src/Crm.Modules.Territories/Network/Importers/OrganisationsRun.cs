using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Localization;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Modules.Territories.Places.Importing;
using Crm.Workbench.Imports;
using Crm.Workbench.Values;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network.Importers;

/// <summary>One reading of a file of organisations. A filled cell replaces, an empty one leaves; territories are added, never taken away.</summary>
internal sealed class OrganisationsRun(NetworkData data, PlaceIndex places, ICurrentUser user, IClock clock, Texts texts) : IImportRun
{
    private static readonly Dictionary<string, string> Fields = new()
    {
        ["name"] = "nom", ["kind"] = "nature", ["acronym"] = "sigle", ["siren"] = "siren", ["siret"] = "siret", ["rna"] = "rna", ["addressLines"] = "adresse",
        ["postcode"] = "code_postal", ["mailbox"] = "courriel", ["phone"] = "telephone", ["website"] = "site", ["territoryIds"] = "territoires",
    };

    private readonly Dictionary<string, int> seen = [];

    private sealed record Read(ImportRow Row, Guid? Id, OrganisationInput Input, IReadOnlyList<TerritoryCard> Places, TerritoryCard? Commune)
    {
        public string Key => OrganisationNames.Key(Input.Name);
        public HashSet<string> Departments => [.. Places.SelectMany(p => p.Departments), .. Commune?.Departments ?? []];
    }

    public async Task Bring(IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        var lines = rows.Select(Look).Where(l => !l.Row.IsRejected).ToList();
        var known = await Known(lines, ct);
        var kept = new List<(ImportRow Row, Guid Id)>();
        foreach (var line in lines)
        {
            try
            {
                if (Write(line, Match(line, known)) is { } changed) kept.Add((line.Row, changed));
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
        var line = new Read(row, row.Id("identifiant"), new OrganisationInput
        {
            Kind = row.One("nature", OrganisationKinds.All), Name = row.Text("nom"), Acronym = row.Text("sigle"), Siren = row.Text("siren"),
            Siret = row.Text("siret"), Rna = row.Text("rna"),
            AddressLines = row.Text("adresse"), Postcode = row.Text("code_postal") is { Length: 4 } short4 ? "0" + short4 : row.Text("code_postal"),
            Mailbox = row.Text("courriel"), Phone = row.Text("telephone"), Website = row.Text("site"),
        }, places.Touching(row, "territoires"), places.Of(row, "commune", inScope: false, TerritoryKind.Commune) is [var commune, ..] ? commune : null);
        if (line.Input.Name is null) row.Reject("nom", "cellule vide", "Écrivez le nom de l’organisation.");
        if (row.IsRejected) return line;
        var key = Identifiers.Digits(line.Input.Siret) ?? $"{line.Key}|{string.Join(',', line.Departments.Order(StringComparer.Ordinal))}";
        if (!seen.TryAdd(key, row.Line) && seen[key] != row.Line)
            row.Reject("nom", $"organisation déjà lue à la ligne {seen[key]}", "Gardez une seule des deux lignes.");
        return line;
    }

    /// <summary>Those in the reader's sight that a line may be about.</summary>
    private async Task<IReadOnlyList<Organisation>> Known(IReadOnlyList<Read> lines, CancellationToken ct)
    {
        var ids = lines.Select(l => l.Id ?? Guid.Empty).Where(i => i != Guid.Empty).ToList();
        var sirets = lines.Select(l => Identifiers.Digits(l.Input.Siret)).OfType<string>().ToList();
        var rnas = lines.Select(l => Rna.Normalise(l.Input.Rna)).OfType<string>().ToList();
        var keys = lines.Select(l => l.Key).ToList();
        // Each by its own index.
        var found = await data.Organisations.Where(o => keys.Contains(o.MatchKey)).Select(o => o.Id).ToListAsync(ct);
        if (sirets.Count > 0) found.AddRange(await data.Organisations.Where(o => sirets.Contains(o.Siret!)).Select(o => o.Id).ToListAsync(ct));
        if (rnas.Count > 0) found.AddRange(await data.Organisations.Where(o => rnas.Contains(o.Rna!)).Select(o => o.Id).ToListAsync(ct));
        List<Guid> asked = [.. ids.Concat(found).Distinct()];
        return asked.Count == 0 ? [] : await data.Organisations.AsTracking().Include(o => o.Territories).AsSplitQuery().Where(o => asked.Contains(o.Id))
            .OrderBy(o => o.CreatedAt).ToListAsync(ct);
    }

    private Organisation? Match(Read line, IReadOnlyList<Organisation> known)
    {
        if (line.Id is { } id)
            return known.FirstOrDefault(o => o.Id == id)
            ?? throw new InputException([new FieldError("name", CoreErrors.UnknownReference, new Dictionary<string, object?>())]);
        var (siret, rna) = (Identifiers.Digits(line.Input.Siret), Rna.Normalise(line.Input.Rna));
        var where = line.Departments.Count > 0 ? line.Departments : [.. places.Home.SelectMany(h => h.Departments)];
        return known.FirstOrDefault(o => siret is not null && o.Siret == siret) ?? known.FirstOrDefault(o => rna is not null && o.Rna == rna)
            // Another SIRET under the same name is another establishment.
            ?? known.FirstOrDefault(o => o.MatchKey == line.Key && (siret is null || o.Siret is null) && user.Covers(Codes(o))
                && (where.Count == 0 ? o.ScopeRows.Any(r => r.Code == ScopeRow.Everywhere) : Codes(o).Any(where.Contains)));
    }

    /// <summary>The id of a known organisation, to see whether it changed; null for a new one.</summary>
    private Guid? Write(Read line, Organisation? known)
    {
        if (known is null)
        {
            var named = line.Places.Count == 0 && line.Commune is null ? places.Home : line.Places;
            var made = new Organisation(clock.NewId(), line.Input with { Kind = line.Input.Kind ?? OrganisationKind.Autre }, named, line.Commune);
            if (!user.Covers(Codes(made))) throw new BusinessException(NetworkErrors.OrganisationOutOfScope, 403);
            data.Add(made);
            line.Row.Created();
            return null;
        }
        if (!user.Covers(Codes(known))) throw new BusinessException(NetworkErrors.OrganisationOutOfScope, 403);
        var commune = line.Commune ?? (known.InseeCode is { } insee ? places.Find(TerritoryKind.Commune, insee) : null);
        var now = line.Input;
        known.Rewrite(now with
        {
            Kind = now.Kind ?? known.Kind, Acronym = now.Acronym ?? known.Acronym, Siren = now.Siren ?? (now.Siret is null ? known.Siren : null),
            Siret = now.Siret ?? known.Siret, Rna = now.Rna ?? known.Rna,
            AddressLines = now.AddressLines ?? known.AddressLines, Postcode = now.Postcode ?? known.Postcode, Mailbox = now.Mailbox ?? known.Mailbox,
            Phone = now.Phone ?? known.Phone, Website = now.Website ?? known.Website,
        }, [.. line.Places, .. known.Territories.Select(t => places.ById(t.TerritoryId)).OfType<TerritoryCard>()], commune);
        return known.Id;
    }

    private static List<string> Codes(Organisation organisation) => [.. organisation.ScopeRows.Select(r => r.Code)];
}
