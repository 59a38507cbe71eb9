using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Functions;
using Crm.Modules.Territories.Network.Merges;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Modules.Territories.Places;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network;

/// <summary>Tables of the room of organisations and people.</summary>
internal class NetworkData(ModuleDbContext db) : PlacesData(db)
{
    public IQueryable<Organisation> Organisations => Context.Scoped<Organisation>(TerritoriesPermissions.Network.Default);
    public IQueryable<Contact> Contacts => Context.Scoped<Contact>(TerritoriesPermissions.Network.Default);

    /// <summary>A function is read by those who read both the person and the organisation.</summary>
    public IQueryable<ContactFunction> Functions =>
        AllFunctions.Where(f => Contacts.Any(c => c.Id == f.ContactId) && Organisations.Any(o => o.Id == f.OrganisationId));

    /// <summary>Whoever reads: for rules and scope, never for an answer.</summary>
    public DbSet<ContactFunction> AllFunctions => Context.Set<ContactFunction>();
    public DbSet<OrganisationTerritory> OrganisationPlaces => Context.Set<OrganisationTerritory>();
    public DbSet<ContactTerritory> ContactPlaces => Context.Set<ContactTerritory>();
    public DbSet<FunctionRole> Roles => Context.Set<FunctionRole>();
    public IQueryable<Merge> Merges => Context.Scoped<Merge>();
    public DbSet<DuplicatePair> Duplicates => Context.Set<DuplicatePair>();
}
