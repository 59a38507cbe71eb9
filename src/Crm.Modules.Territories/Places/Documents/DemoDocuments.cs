using System.Security.Cryptography;
using System.Text;
using Crm.Foundation.Access;
using Crm.Foundation.Files;
using Crm.Foundation.Modularity;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Access;
using Crm.Workbench.Documents;
using Crm.Workbench.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Places.Documents;

/// <summary>A few invented documents on territories of the demonstration, one of them in two versions.</summary>
internal sealed class DemoDocuments(PlacesData data, AttachmentStore store, IGeography geography, IUserDirectory directory, IClock clock) : IDemoSeed
{
    private static readonly (TerritoryKind Kind, string Code, string Title, string Category, Audience Audience, string[] Versions)[] All =
    [
        (TerritoryKind.Epci, "200069672", "Convention territoriale globale 2026-2029", "convention", Audience.Committee,
            ["Projet de convention, lu en comité technique.", "Convention signée. Document inventé pour la démonstration."]),
        (TerritoryKind.Commune, "59512", "Lettre de soutien au projet de multi-accueil", "lettre-soutien", Audience.Caf,
            ["La Caf soutient le projet. Lettre inventée pour la démonstration."]),
        (TerritoryKind.Commune, "59350", "Diagnostic de la petite enfance", "diagnostic", Audience.National,
            ["Diagnostic partagé. Document inventé pour la démonstration."]),
        (TerritoryKind.Commune, "59392", "Compte rendu de visite", "compte-rendu", Audience.Private,
            ["Visite du lieu d'accueil. Document inventé pour la démonstration."]),
        (TerritoryKind.Epci, "200071892", "Cahier des charges de l'appel local", "cahier-des-charges", Audience.Caf,
            ["Cahier des charges. Document inventé pour la démonstration."]),
    ];

    public int Order => 60;

    public async Task Seed(CancellationToken ct)
    {
        if (await data.Documents.IgnoreQueryFilters().AnyAsync(d => d.Id == IdOf(0, 0), ct)) return;
        var officers = (await directory.Profiles(ct)).Where(p => p.Email.EndsWith("@demo.crm", StringComparison.Ordinal) && !p.Everything
            && p.Permissions.Contains(WorkbenchPermissions.Documents.Edit)).OrderBy(p => p.Email, StringComparer.Ordinal).ToList();
        for (var i = 0; i < All.Length; i++)
        {
            var (kind, code, title, category, audience, versions) = All[i];
            if ((await geography.ByCodes(kind, [code], ct)).GetValueOrDefault(code) is not { } place
                || officers.Find(o => o.Covers(place.Departments)) is not { } author) continue;
            var owner = new DocumentOwner(new DossierRef(OwnerKinds.Territory, place.Id), place.Name, place.Url, place.Departments, null, true);
            var document = new Document(IdOf(i, 0), new DocumentInput(title, category, audience), owner);
            for (var v = 0; v < versions.Length; v++)
                await Write(document, IdOf(i, v + 1), title, versions[v], author.UserId, clock.Now.AddDays(-40 + i * 6 + v * 12), ct);
            var entry = data.Context.Add(document);
            entry.Property(nameof(Document.CreatedBy)).CurrentValue = author.UserId;
            entry.Property(nameof(Document.CreatedAt)).CurrentValue = clock.Now.AddDays(-40 + i * 6);
        }
        await data.Save(ct);
    }

    private async Task Write(Document document, Guid id, string title, string text, Guid author, DateTime at, CancellationToken ct)
    {
        using var content = new MemoryStream(SmallPdf.Of(title, text));
        var name = Foundation.Text.SearchText.Normalise(title).Replace(' ', '-') + ".pdf";
        data.Add(document.Put(id, await store.Save(id, content, name, ct), name, author, at));
    }

    private static Guid IdOf(int document, int version) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"crm:demo:document:{document}:{version}")).AsSpan(0, 16));
}
