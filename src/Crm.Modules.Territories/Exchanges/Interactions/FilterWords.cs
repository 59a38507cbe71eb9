using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Dossiers;
using Crm.Workbench.Persons;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>What the chips of a filter say; null where the filter says nothing.</summary>
internal sealed record FilterNames(string? Territory = null, string? Dossier = null, string? Contact = null, string? Organisation = null,
    string? Tag = null, string? Author = null);

/// <summary>Names of what a filter keeps. What the lines already say is not asked again, so that a list stays within its commands.</summary>
internal sealed class FilterWords(ExchangesData data, INetwork network, DossierBook dossiers)
{
    private const string Unknown = "introuvable";

    public async Task<FilterNames> Of(InteractionFilter filter, IReadOnlyList<InteractionLine> shown, CancellationToken ct) => new(
        filter.Territory is { } territory ? shown.SelectMany(i => i.Territories).FirstOrDefault(t => t.Id == territory)?.Name
            ?? await data.Territories.Where(t => t.Id == territory).Select(t => t.Name).FirstOrDefaultAsync(ct) ?? Unknown : null,
        filter.Dossier is { Length: > 0 } dossier ? shown.Select(i => i.Dossier?.Title).FirstOrDefault(t => t is not null)
            ?? (await dossiers.Find(dossier, ct))?.Title ?? "dossier choisi" : null,
        filter.Contact is { } contact ? (await network.Contacts([contact], ct)).GetValueOrDefault(contact)?.Name ?? Unknown : null,
        filter.Organisation is { } organisation ? (await network.Organisations([organisation], ct)).GetValueOrDefault(organisation)?.Name ?? Unknown : null,
        await TagOf(filter, shown, ct),
        filter.Author is not { Length: > 0 } author ? null : author == People.Me ? "moi" : shown.Select(i => i.AuthorName).FirstOrDefault() ?? "auteur choisi");

    private async Task<string?> TagOf(InteractionFilter filter, IReadOnlyList<InteractionLine> shown, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(filter.Tag)) return null;
        if (!Guid.TryParse(filter.Tag, out var id)) return filter.Tag;
        return shown.SelectMany(i => i.Tags).FirstOrDefault(t => t.Id == id)?.Name ?? await data.Tags.Where(t => t.Id == id).Select(t => t.Name)
            .FirstOrDefaultAsync(ct) ?? Unknown;
    }
}
