using Crm.Foundation.Data;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Functions;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Values;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network;

/// <summary>Tables of organisations and of the functions that link people to them. Indexes follow the lists and what duplicates share.</summary>
internal static class NetworkTables
{
    public static void Apply(ModelBuilder model, ModuleDbContext context)
    {
        model.ScopeTable<OrganisationDepartment>("OrganisationDepartments");
        model.Entity<Organisation>(organisation =>
        {
            organisation.ToTable("Organisations");
            organisation.HasScope<Organisation, OrganisationDepartment>(context, "OrganisationDepartments");
            organisation.Property(o => o.Name).HasMaxLength(Organisation.NameMaxLength);
            organisation.Property(o => o.Acronym).HasMaxLength(Organisation.AcronymMaxLength);
            organisation.Property(o => o.Siren).HasMaxLength(Siren.Length);
            organisation.Property(o => o.Siret).HasMaxLength(Siret.Length);
            organisation.Property(o => o.Rna).HasMaxLength(Rna.Length);
            organisation.Property(o => o.AddressLines).HasMaxLength(Organisation.AddressMaxLength);
            organisation.Property(o => o.Postcode).HasMaxLength(5);
            organisation.Property(o => o.InseeCode).HasMaxLength(ModuleDbContext.CodeLength);
            organisation.Property(o => o.Mailbox).HasMaxLength(EmailAddress.MaxLength);
            organisation.Property(o => o.Phone).HasMaxLength(PhoneNumber.MaxLength);
            organisation.Property(o => o.Website).HasMaxLength(Organisation.WebsiteMaxLength);
            organisation.Property(o => o.MatchKey).HasMaxLength(OrganisationNames.KeyMaxLength);
            organisation.HasSearchText(o => o.SearchText, Organisation.SearchLength);
            organisation.HasMany(o => o.Territories).WithOne().HasForeignKey(t => t.OrganisationId);
            organisation.HasIndex(o => new { o.SearchText, o.Id });
            organisation.HasIndex(o => new { o.Kind, o.SearchText });
            organisation.HasIndex(o => o.MatchKey);
            organisation.HasIndex(o => o.Siren);
            organisation.HasIndex(o => o.Siret);
        });
        model.Entity<OrganisationTerritory>(row =>
        {
            row.ToTable("OrganisationTerritories").HasKey(t => new { t.OrganisationId, t.TerritoryId });
            row.HasIndex(t => t.TerritoryId);
            row.HasOne<Territory>().WithMany().HasForeignKey(t => t.TerritoryId).OnDelete(DeleteBehavior.NoAction);
        });
        model.Entity<ContactFunction>(function =>
        {
            function.ToTable("ContactFunctions");
            function.Property(f => f.Title).HasMaxLength(ContactFunction.TitleMaxLength);
            function.HasSearchText(f => f.SearchTitle, ContactFunction.TitleMaxLength * 2);
            function.Property(f => f.Role).HasMaxLength(FunctionRole.CodeMaxLength);
            function.Property(f => f.Mandate).HasMaxLength(ContactFunction.MandateMaxLength);
            function.Property(f => f.Mailbox).HasMaxLength(EmailAddress.MaxLength);
            function.HasOne<Contact>().WithMany().HasForeignKey(f => f.ContactId).OnDelete(DeleteBehavior.NoAction);
            function.HasOne<Organisation>().WithMany().HasForeignKey(f => f.OrganisationId).OnDelete(DeleteBehavior.NoAction);
            function.HasOne<FunctionRole>().WithMany().HasForeignKey(f => f.Role).OnDelete(DeleteBehavior.NoAction);
            function.HasIndex(f => new { f.ContactId, f.To });
            function.HasIndex(f => new { f.OrganisationId, f.To });
            function.HasIndex(f => new { f.Role, f.To });
            function.HasIndex(f => new { f.From, f.Id });
            function.HasIndex(f => f.Mailbox);
        });
        model.Entity<FunctionRole>(role =>
        {
            role.ToTable("FunctionRoles").HasKey(r => r.Code);
            role.Property(r => r.Code).HasMaxLength(FunctionRole.CodeMaxLength);
            role.Property(r => r.Label).HasMaxLength(FunctionRole.LabelMaxLength);
            role.Ignore(r => r.InSentence);
            role.HasData(FunctionRole.Defaults);
        });
    }
}
