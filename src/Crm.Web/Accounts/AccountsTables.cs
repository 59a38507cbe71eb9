using Crm.Foundation.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Crm.Web.Accounts;

/// <summary>Tables of accounts. Identity's own (logins, claims, tokens, passkeys) are mapped here since the context is ours.</summary>
internal static class AccountsTables
{
    public static void ApplyAccounts(this ModelBuilder model)
    {
        model.Entity<User>(user =>
        {
            user.ToTable("Users");
            user.Property(u => u.Id).ValueGeneratedNever();
            user.HasIndex(u => u.NormalizedUserName).IsUnique();
            user.HasIndex(u => u.NormalizedEmail);
            user.Property(u => u.ConcurrencyStamp).IsConcurrencyToken().HasMaxLength(64);
            foreach (var name in (string[])[nameof(User.UserName), nameof(User.NormalizedUserName), nameof(User.Email), nameof(User.NormalizedEmail)])
                user.Property(name).HasMaxLength(User.EmailMaxLength);
            user.Property(u => u.DisplayName).HasMaxLength(User.NameMaxLength);
            user.HasSearchText(u => u.SearchText);
            user.Ignore(u => u.Stamp);
            user.HasMany(u => u.Roles).WithOne().HasForeignKey(r => r.UserId);
            user.HasMany(u => u.Scopes).WithOne().HasForeignKey(s => s.UserId);
            user.Navigation(u => u.Roles).AutoInclude();
            user.Navigation(u => u.Scopes).AutoInclude();
        });
        model.Entity<UserRole>(row =>
        {
            row.ToTable("UserRoles").HasKey(r => new { r.UserId, r.RoleId });
            row.HasOne<Role>().WithMany().HasForeignKey(r => r.RoleId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<UserScope>(row =>
        {
            row.ToTable("UserScopes").HasKey(s => new { s.UserId, s.Kind, s.Code });
            row.Property(s => s.Code).HasMaxLength(ModuleDbContext.CodeLength);
        });
        model.Entity<Role>(role =>
        {
            role.ToTable("Roles");
            role.Property(r => r.Name).HasMaxLength(Role.NameMaxLength);
            role.HasIndex(r => r.Name);
            role.HasMany(r => r.Permissions).WithOne().HasForeignKey(p => p.RoleId);
            role.Navigation(r => r.Permissions).AutoInclude();
        });
        model.Entity<RolePermission>(row =>
        {
            row.ToTable("RolePermissions").HasKey(p => new { p.RoleId, p.Permission });
            row.Property(p => p.Permission).HasMaxLength(150);
        });
        model.Entity<KnownPermission>(row =>
        {
            row.ToTable("KnownPermissions").HasKey(p => p.Name);
            row.Property(p => p.Name).HasMaxLength(150);
        });
        model.Entity<AccessToken>(token =>
        {
            token.ToTable("AccessTokens");
            token.Property(t => t.Name).HasMaxLength(AccessToken.NameMaxLength);
            token.Property(t => t.Hash).HasMaxLength(64);
            token.HasIndex(t => t.Hash).IsUnique();
            token.HasOne<User>().WithMany().HasForeignKey(t => t.UserId);
        });
        ApplyIdentity(model);
    }

    private static void ApplyIdentity(ModelBuilder model)
    {
        model.Entity<IdentityUserClaim<Guid>>(row =>
        {
            row.ToTable("UserClaims").HasKey(c => c.Id);
            row.HasOne<User>().WithMany().HasForeignKey(c => c.UserId);
        });
        model.Entity<IdentityUserLogin<Guid>>(row =>
        {
            row.ToTable("UserLogins").HasKey(l => new { l.LoginProvider, l.ProviderKey });
            row.Property(l => l.LoginProvider).HasMaxLength(128);
            row.Property(l => l.ProviderKey).HasMaxLength(128);
            row.HasOne<User>().WithMany().HasForeignKey(l => l.UserId);
        });
        model.Entity<IdentityUserToken<Guid>>(row =>
        {
            row.ToTable("UserTokens").HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
            row.Property(t => t.LoginProvider).HasMaxLength(128);
            row.Property(t => t.Name).HasMaxLength(128);
            row.HasOne<User>().WithMany().HasForeignKey(t => t.UserId);
        });
    }
}
