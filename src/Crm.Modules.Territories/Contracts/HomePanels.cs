namespace Crm.Modules.Territories.Contracts;

/// <summary>A box of « Ma journée »: a partial view and what it shows.</summary>
/// <param name="Partial">Name or path of the view, e.g. <c>/Pages/Gouvernance/_MaBoite.cshtml</c>.</param>
public sealed record HomePanel(string Partial, object Model);

/// <summary>Port: what another module adds to « Ma journée » of the current user, or null when it has nothing for them.</summary>
public interface IHomePanel
{
    /// <summary>Below 100: above the module's own boxes; from 100 on: after them.</summary>
    int Order { get; }

    Task<HomePanel?> Of(CancellationToken ct);
}
