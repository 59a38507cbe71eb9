using System.Text.Json.Nodes;
using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network.Merges;

/// <summary>Organisations, to compare and merge.</summary>
internal sealed class OrganisationRecords(NetworkData data, IGeography geography, ContactScopes scopes) : IRecords
{
    public MergeKind Kind => MergeKind.Organisation;

    public IReadOnlyList<MergeField> Fields { get; } =
    [
        new("kind", "Type", ["kind"]), new("name", "Nom", ["name"]), new("acronym", "Sigle", ["acronym"]),
        new("numbers", "SIREN et SIRET", ["siren", "siret"]), new("rna", "RNA", ["rna"]),
        new("address", "Adresse", ["addressLines", "postcode", "inseeCode"]), new("mailbox", "Adresse électronique", ["mailbox"]),
        new("phone", "Téléphone", ["phone"]),
        new("website", "Site", ["website"]), new("territories", "Territoires", ["territoryIds"], Together: true),
    ];

    public async Task<IReadOnlyDictionary<Guid, ITraits>> Traits(IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        (await data.Organisations.IgnoreQueryFilters([ModelConventions.Scope]).Where(o => ids.Contains(o.Id))
            .Select(o => new OrganisationTraits(o.Id, o.Kind, o.Name, o.Acronym, o.Siren, o.Siret, o.Rna, o.Mailbox, o.Phone, o.InseeCode)).ToListAsync(ct))
            .ToDictionary(o => o.Id, ITraits (o) => o);

    public async Task<IReadOnlyDictionary<Guid, RecordFace>> Faces(IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        (await data.Organisations.Where(o => ids.Contains(o.Id))
            .Select(o => new { o.Id, o.Name, o.Kind, o.Stamp, Codes = o.ScopeRows.OrderBy(r => r.Code).Select(r => r.Code).ToList() }).ToListAsync(ct))
        .ToDictionary(o => o.Id, o => new RecordFace(o.Id, o.Name, o.Kind.Word(), $"/reseau/{o.Id}", o.Stamp, o.Codes));

    public async Task<MergeRecord?> Load(Guid id, bool deleted, CancellationToken ct)
    {
        var source = deleted ? data.Deleted(data.Organisations) : data.Organisations;
        var found = await source.AsTracking().Include(o => o.Territories).FirstOrDefaultAsync(o => o.Id == id, ct);
        return found is null ? null : new MergeRecord(found, found.Name, [.. found.ScopeRows.Select(r => r.Code)], ValuesOf(found));
    }

    public async Task<JsonObject> Write(MergeRecord record, JsonObject values, IReadOnlyCollection<string> alsoIn, CancellationToken ct)
    {
        var (organisation, input) = ((Organisation)record.Entity, RecordJson.To<OrganisationInput>(values));
        var places = (await geography.ByIds(input.TerritoryIds ?? [], ct)).Values.ToList();
        var commune = input.InseeCode is { } code ? (await geography.ByCodes(TerritoryKind.Commune, [code], ct)).GetValueOrDefault(code) : null;
        organisation.Rewrite(input, places, commune);
        var missing = alsoIn.Where(c => c != ScopeRow.Everywhere).Except(organisation.ScopeRows.Select(r => r.Code)).ToList();
        // A national body is read everywhere already.
        if (missing.Count > 0 && organisation.ScopeRows.All(r => r.Code != ScopeRow.Everywhere))
            organisation.ActAlsoOn([.. (await geography.ByCodes(TerritoryKind.Department, missing, ct)).Values]);
        return ValuesOf(organisation);
    }

    public async Task Settle(IReadOnlyCollection<Guid> records, CancellationToken ct) =>
        await scopes.Refresh(await data.AllFunctions.Where(f => records.Contains(f.OrganisationId)).Select(f => f.ContactId).Distinct().ToListAsync(ct), ct);

    private static JsonObject ValuesOf(Organisation o) => RecordJson.Of(new OrganisationInput
    {
        Kind = o.Kind, Name = o.Name, Acronym = o.Acronym, Siren = o.Siren, Siret = o.Siret, Rna = o.Rna, AddressLines = o.AddressLines, Postcode = o.Postcode,
        InseeCode = o.InseeCode, Mailbox = o.Mailbox, Phone = o.Phone, Website = o.Website,
        TerritoryIds = [.. o.Territories.Select(t => t.TerritoryId).Order()],
    });
}
